provider "aws" {
  region = "ap-northeast-1"
}

# 全ての相手に許すポリシーは、何も絞らない
resource "aws_api_gateway_rest_api" "minna" {
  name = "minna"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = "*", Action = "execute-api:Invoke", Resource = "*" },
    ]
  })
}

resource "aws_api_gateway_method" "minna" {
  rest_api_id   = aws_api_gateway_rest_api.minna.id
  resource_id   = aws_api_gateway_rest_api.minna.root_resource_id
  http_method   = "POST"
  authorization = "NONE" # expect: violation unauthenticated-api
}

# ほかのエンドポイントからの呼び出しを拒む
resource "aws_api_gateway_rest_api" "kagiru" {
  name = "kagiru"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = "*", Action = "execute-api:Invoke", Resource = "*" },
      { Effect = "Deny", Principal = "*", Action = "execute-api:Invoke", Resource = "*", Condition = { StringNotEquals = { "aws:SourceVpce" = "vpce-0a1b2c3d4e5f67890" } } },
    ]
  })
}

resource "aws_api_gateway_method" "kagiru" {
  rest_api_id   = aws_api_gateway_rest_api.kagiru.id
  resource_id   = aws_api_gateway_rest_api.kagiru.root_resource_id
  http_method   = "POST"
  authorization = "NONE" # expect: advice unauthenticated-api
}

# 相手をアカウントで書いている
resource "aws_api_gateway_rest_api" "naka" {
  name = "naka"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "execute-api:Invoke", Resource = "*" },
    ]
  })
}

resource "aws_api_gateway_method" "naka" {
  rest_api_id   = aws_api_gateway_rest_api.naka.id
  resource_id   = aws_api_gateway_rest_api.naka.root_resource_id
  http_method   = "POST"
  authorization = "NONE" # expect: advice unauthenticated-api
}

# fine: IAMの署名を求める
resource "aws_api_gateway_method" "shomei" {
  rest_api_id   = aws_api_gateway_rest_api.naka.id
  resource_id   = aws_api_gateway_rest_api.naka.root_resource_id
  http_method   = "GET"
  authorization = "AWS_IAM"
}

provider "aws" {
  region = "ap-northeast-1"
}

# IAMの署名を求めるメソッドがあり、ポリシーが全ての相手に許すと、どのアカウントからも呼べる
resource "aws_api_gateway_rest_api" "hiraku" {
  name = "hiraku"

  policy = jsonencode({ # expect: violation public-resource-policy
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "*"
    }]
  })
}

resource "aws_api_gateway_method" "hiraku" {
  rest_api_id   = aws_api_gateway_rest_api.hiraku.id
  resource_id   = aws_api_gateway_rest_api.hiraku.root_resource_id
  http_method   = "GET"
  authorization = "AWS_IAM"
}

# ポリシーが別のリソースにある
resource "aws_api_gateway_rest_api" "betsu" {
  name = "betsu"
}

resource "aws_api_gateway_method" "betsu" {
  rest_api_id   = aws_api_gateway_rest_api.betsu.id
  resource_id   = aws_api_gateway_rest_api.betsu.root_resource_id
  http_method   = "GET"
  authorization = "AWS_IAM"
}

resource "aws_api_gateway_rest_api_policy" "betsu" {
  rest_api_id = aws_api_gateway_rest_api.betsu.id

  policy = jsonencode({ # expect: violation public-resource-policy
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "*"
    }]
  })
}

# OpenAPIの定義の中のポリシー
resource "aws_api_gateway_rest_api" "teigi" {
  name = "teigi"

  body = jsonencode({ # expect: violation public-resource-policy
    openapi = "3.0.1"
    paths   = {}
    x-amazon-apigateway-policy = {
      Version = "2012-10-17"
      Statement = [{
        Effect    = "Allow"
        Principal = "*"
        Action    = "execute-api:Invoke"
        Resource  = "*"
      }]
    }
  })
}

resource "aws_api_gateway_method" "teigi" {
  rest_api_id   = aws_api_gateway_rest_api.teigi.id
  resource_id   = aws_api_gateway_rest_api.teigi.root_resource_id
  http_method   = "GET"
  authorization = "AWS_IAM"
}

# fine: 誰でも使うAPIのポリシー。認証のないメソッドは別のルールで問う
resource "aws_api_gateway_rest_api" "minna" {
  name = "minna"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "*"
    }]
  })
}

resource "aws_api_gateway_method" "minna" {
  rest_api_id   = aws_api_gateway_rest_api.minna.id
  resource_id   = aws_api_gateway_rest_api.minna.root_resource_id
  http_method   = "GET"
  authorization = "NONE"
}

# fine: 決まったアドレス以外からの呼び出しを拒む
resource "aws_api_gateway_rest_api" "kagiru" {
  name = "kagiru"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "execute-api:Invoke"
        Resource  = "*"
      },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "execute-api:Invoke"
        Resource  = "*"
        Condition = { NotIpAddress = { "aws:SourceIp" = "203.0.113.0/24" } }
      },
    ]
  })
}

resource "aws_api_gateway_method" "kagiru" {
  rest_api_id   = aws_api_gateway_rest_api.kagiru.id
  resource_id   = aws_api_gateway_rest_api.kagiru.root_resource_id
  http_method   = "GET"
  authorization = "AWS_IAM"
}

# どちらになるかは変数しだい
variable "houshin" {
  type = string
}

resource "aws_api_gateway_rest_api" "dochira" { # expect: undetermined public-resource-policy
  name   = "dochira"
  policy = var.houshin
}

resource "aws_api_gateway_method" "dochira" {
  rest_api_id   = aws_api_gateway_rest_api.dochira.id
  resource_id   = aws_api_gateway_rest_api.dochira.root_resource_id
  http_method   = "GET"
  authorization = "AWS_IAM"
}

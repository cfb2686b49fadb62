provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lambda_function_url" "form" { # fine: IAMで認証する
  function_name      = "form"
  authorization_type = "AWS_IAM"
}

resource "aws_apigatewayv2_route" "list" { # fine: JWTで認証する
  api_id             = "a1b2c3"
  route_key          = "GET /papers"
  authorization_type = "JWT"
  authorizer_id      = "d4e5f6"
}

resource "aws_api_gateway_method" "shinsei" { # fine: JWTで認証する
  rest_api_id   = "a1b2c3"
  resource_id   = "shinsei"
  http_method   = "POST"
  authorization = "JWT"
  authorizer_id = "d4e5f6"
}

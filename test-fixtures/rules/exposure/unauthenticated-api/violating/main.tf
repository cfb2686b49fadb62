provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lambda_function_url" "form" {
  function_name      = "form"
  authorization_type = "NONE" # expect: violation unauthenticated-api
}

resource "aws_api_gateway_rest_api" "desk" {
  name = "desk"
}

resource "aws_api_gateway_resource" "papers" {
  rest_api_id = aws_api_gateway_rest_api.desk.id
  parent_id   = aws_api_gateway_rest_api.desk.root_resource_id
  path_part   = "papers"
}

resource "aws_api_gateway_method" "get" {
  rest_api_id   = aws_api_gateway_rest_api.desk.id
  resource_id   = aws_api_gateway_resource.papers.id
  http_method   = "GET"
  authorization = "NONE" # expect: violation unauthenticated-api
}

# APIキーは認証の代わりにならない
resource "aws_api_gateway_method" "keyed" {
  rest_api_id      = aws_api_gateway_rest_api.desk.id
  resource_id      = aws_api_gateway_resource.papers.id
  http_method      = "PUT"
  authorization    = "NONE" # expect: advice unauthenticated-api
  api_key_required = true
}

resource "aws_apigatewayv2_api" "web" {
  name          = "web"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_route" "list" { # expect: violation unauthenticated-api
  api_id    = aws_apigatewayv2_api.web.id
  route_key = "GET /papers"
}

# 宛先を書くと、認証のないルートが自動で作られる
resource "aws_apigatewayv2_api" "sokuseki" { # expect: violation unauthenticated-api
  name          = "sokuseki"
  protocol_type = "HTTP"
  target        = "https://app.example.go.jp/"
}

# APIの一番上のパス
resource "aws_api_gateway_method" "top" {
  rest_api_id   = aws_api_gateway_rest_api.desk.id
  resource_id   = aws_api_gateway_rest_api.desk.root_resource_id
  http_method   = "POST"
  authorization = "NONE" # expect: violation unauthenticated-api
}

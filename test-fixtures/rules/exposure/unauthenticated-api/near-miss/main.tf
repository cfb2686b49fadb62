provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_apigatewayv2_api" "chat" {
  name          = "chat"
  protocol_type = "WEBSOCKET"
}

resource "aws_apigatewayv2_route" "connect" { # fine: 接続のときに認証する
  api_id             = aws_apigatewayv2_api.chat.id
  route_key          = "$connect"
  authorization_type = "CUSTOM"
  authorizer_id      = "d4e5f6"
}

resource "aws_apigatewayv2_route" "send" { # fine: 接続の後のルートに認可は付けられない
  api_id    = aws_apigatewayv2_api.chat.id
  route_key = "send"
}

resource "aws_apigatewayv2_route" "preflight" { # fine: ブラウザーの事前確認に認証は付かない
  api_id    = "a1b2c3"
  route_key = "OPTIONS /papers"
}

# 認証の前に呼ばれるもの
resource "aws_apigatewayv2_route" "login" {
  api_id    = "a1b2c3"
  route_key = "POST /login" # expect: advice unauthenticated-api
}

resource "aws_api_gateway_method" "options" { # fine: ブラウザーの事前確認に認証は付かない
  rest_api_id   = "a1b2c3"
  resource_id   = "papers"
  http_method   = "OPTIONS"
  authorization = "NONE"
}

# クライアント証明書を求めるドメイン名につながるAPI
resource "aws_apigatewayv2_api" "shomei" {
  name                         = "shomei"
  protocol_type                = "HTTP"
  disable_execute_api_endpoint = true
}

resource "aws_apigatewayv2_route" "shomei" {
  api_id    = aws_apigatewayv2_api.shomei.id # expect: advice unauthenticated-api
  route_key = "GET /shomei"
}

resource "aws_apigatewayv2_domain_name" "shomei" {
  domain_name = "api.example.go.jp"

  domain_name_configuration {
    certificate_arn = "arn:aws:acm:ap-northeast-1:111122223333:certificate/a1"
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }

  mutual_tls_authentication {
    truststore_uri = "s3://shomei/truststore.pem"
  }
}

resource "aws_apigatewayv2_api_mapping" "shomei" {
  api_id      = aws_apigatewayv2_api.shomei.id
  domain_name = aws_apigatewayv2_domain_name.shomei.id
  stage       = "prod"
}

# 認証の前に呼ばれるものは、上の階層の名前からも分かる
resource "aws_api_gateway_rest_api" "uketsuke" {
  name = "uketsuke"
}

resource "aws_api_gateway_resource" "sso" {
  rest_api_id = aws_api_gateway_rest_api.uketsuke.id
  parent_id   = aws_api_gateway_rest_api.uketsuke.root_resource_id
  path_part   = "sso"
}

resource "aws_api_gateway_resource" "teikyosha" {
  rest_api_id = aws_api_gateway_rest_api.uketsuke.id
  parent_id   = aws_api_gateway_resource.sso.id
  path_part   = "{provider}"
}

resource "aws_api_gateway_method" "teikyosha" {
  rest_api_id   = aws_api_gateway_rest_api.uketsuke.id
  resource_id   = aws_api_gateway_resource.teikyosha.id
  http_method   = "GET"
  authorization = "NONE" # expect: advice unauthenticated-api
}

# 名前の一部が偶然同じでも、サインインではない
resource "aws_api_gateway_resource" "kaisai" {
  rest_api_id = aws_api_gateway_rest_api.uketsuke.id
  parent_id   = aws_api_gateway_rest_api.uketsuke.root_resource_id
  path_part   = "sessionlist"
}

resource "aws_api_gateway_method" "kaisai" {
  rest_api_id   = aws_api_gateway_rest_api.uketsuke.id
  resource_id   = aws_api_gateway_resource.kaisai.id
  http_method   = "GET"
  authorization = "NONE" # expect: violation unauthenticated-api
}

# APIが決まった応答を返すだけで、背後の何も呼ばない
resource "aws_api_gateway_method" "kimari" {
  rest_api_id   = aws_api_gateway_rest_api.uketsuke.id
  resource_id   = aws_api_gateway_rest_api.uketsuke.root_resource_id
  http_method   = "GET"
  authorization = "NONE" # expect: advice unauthenticated-api
}

resource "aws_api_gateway_integration" "kimari" {
  rest_api_id = aws_api_gateway_rest_api.uketsuke.id
  resource_id = aws_api_gateway_rest_api.uketsuke.root_resource_id
  http_method = aws_api_gateway_method.kimari.http_method
  type        = "MOCK"
}

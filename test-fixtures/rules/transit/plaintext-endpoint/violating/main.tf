provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_sns_topic_subscription" "hook" {
  topic_arn = "arn:aws:sns:ap-northeast-1:111122223333:alarms"
  protocol  = "http" # expect: violation plaintext-endpoint
  endpoint  = "http://hook.example.go.jp/alarms"
}

resource "aws_apigatewayv2_integration" "orders" {
  api_id             = "a1b2c3d4e5"
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = "http://orders.example.go.jp/" # expect: violation plaintext-endpoint
}

# 閉じた接続の先なら、助言にとどめる
resource "aws_api_gateway_integration" "inner" {
  rest_api_id             = "a1b2c3d4e5"
  resource_id             = "f6g7h8"
  http_method             = "GET"
  integration_http_method = "GET"
  type                    = "HTTP_PROXY"
  connection_type         = "VPC_LINK"
  uri                     = "http://inner.example.go.jp/" # expect: advice plaintext-endpoint
}

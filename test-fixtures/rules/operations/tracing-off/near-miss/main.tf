provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_apigatewayv2_stage" "web" { # fine: HTTP APIにトレースの設定はない
  api_id = "a1b2c3"
  name   = "prod"
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudwatch_dashboard" "main" { # fine: ダッシュボードがある
  dashboard_name = "uketsuke"
  dashboard_body = jsonencode({ widgets = [] })
}

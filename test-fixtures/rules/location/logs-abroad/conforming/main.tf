provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudwatch_log_group" "app" { # fine: 東京にある
  name = "/portal/app"
}

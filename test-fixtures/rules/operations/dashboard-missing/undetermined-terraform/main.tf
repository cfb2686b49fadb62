provider "aws" { # expect: undetermined dashboard-missing
  region = "ap-northeast-1"
}

variable "dashboard" {
  type = bool
}

# 入力次第で作られる
resource "aws_cloudwatch_dashboard" "main" {
  count          = var.dashboard ? 1 : 0
  dashboard_name = "uketsuke"
  dashboard_body = "{}"
}

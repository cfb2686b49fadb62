provider "aws" {
  region = "ap-northeast-1"
}

variable "days" {
  type = number
}

resource "aws_cloudwatch_log_group" "app" {
  name              = "/portal/app"
  retention_in_days = var.days # expect: undetermined log-retention-short
}

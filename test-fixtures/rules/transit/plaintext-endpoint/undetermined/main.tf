provider "aws" {
  region = "ap-northeast-1"
}

variable "protocol" {
  type = string
}

resource "aws_sns_topic_subscription" "hook" {
  topic_arn = "arn:aws:sns:ap-northeast-1:111122223333:alarms"
  protocol  = var.protocol # expect: undetermined plaintext-endpoint
  endpoint  = "hook.example.go.jp"
}

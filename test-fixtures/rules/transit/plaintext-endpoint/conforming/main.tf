provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_sns_topic_subscription" "hook" { # fine: HTTPS
  topic_arn = "arn:aws:sns:ap-northeast-1:111122223333:alarms"
  protocol  = "https"
  endpoint  = "https://hook.example.go.jp/alarms"
}

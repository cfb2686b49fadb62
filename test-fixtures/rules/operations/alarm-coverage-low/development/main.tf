provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_sqs_queue" "moushide" { # fine: 開発環境
  name = "moushide"

  tags = {
    Environment = "dev"
  }
}

resource "aws_cloudwatch_metric_alarm" "other" {
  alarm_name          = "other"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "Errors"
  namespace           = "Shinsei"
}

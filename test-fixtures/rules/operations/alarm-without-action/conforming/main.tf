provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudwatch_metric_alarm" "cpu" { # fine: 通知する
  alarm_name          = "cpu"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = ["arn:aws:sns:ap-northeast-1:111122223333:ops"]
}

resource "aws_cloudwatch_metric_alarm" "recovered" { # fine: 復旧を通知する
  alarm_name          = "recovered"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  ok_actions          = ["arn:aws:sns:ap-northeast-1:111122223333:ops"]
}

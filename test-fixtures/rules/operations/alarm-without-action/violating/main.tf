provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudwatch_metric_alarm" "mute" { # expect: violation alarm-without-action
  alarm_name          = "mute"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
}

resource "aws_cloudwatch_metric_alarm" "empty" { # expect: violation alarm-without-action
  alarm_name          = "empty"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = []
}

resource "aws_cloudwatch_metric_alarm" "off" {
  alarm_name          = "off"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  actions_enabled     = false # expect: violation alarm-without-action
  alarm_actions       = ["arn:aws:sns:ap-northeast-1:111122223333:ops"]
}

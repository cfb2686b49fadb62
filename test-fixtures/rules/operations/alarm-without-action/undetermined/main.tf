provider "aws" {
  region = "ap-northeast-1"
}

variable "actions" {
  type = list(string)
}

# 空かもしれない
resource "aws_cloudwatch_metric_alarm" "cpu" {
  alarm_name          = "cpu"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = var.actions # expect: undetermined alarm-without-action
}

variable "enabled" {
  type = bool
}

resource "aws_cloudwatch_metric_alarm" "maybe" {
  alarm_name          = "maybe"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  actions_enabled     = var.enabled # expect: undetermined alarm-without-action
  alarm_actions       = ["arn:aws:sns:ap-northeast-1:111122223333:ops"]
}

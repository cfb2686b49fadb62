provider "aws" {
  region = "ap-northeast-1"
}

# 状態の変化を受ける規則が通知しているかもしれない
resource "aws_cloudwatch_metric_alarm" "part" {
  alarm_name          = "part"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
}

resource "aws_cloudwatch_event_rule" "state" {
  name          = "state"
  event_pattern = jsonencode({ source = ["aws.cloudwatch"], "detail-type" = ["CloudWatch Alarm State Change"] }) # expect: undetermined alarm-without-action
}

provider "aws" {
  region = "ap-northeast-1"
}

# 複合アラームの式がどれを指すかは式の中に書かれている
resource "aws_cloudwatch_metric_alarm" "part" {
  alarm_name          = "part"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
}

resource "aws_cloudwatch_composite_alarm" "all" { # fine: 通知する
  alarm_name    = "all"
  alarm_rule    = "ALARM(part)" # expect: undetermined alarm-without-action
  alarm_actions = ["arn:aws:sns:ap-northeast-1:111122223333:ops"]
}

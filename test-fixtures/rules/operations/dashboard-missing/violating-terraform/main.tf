provider "aws" { # expect: violation dashboard-missing
  region = "ap-northeast-1"
}

resource "aws_lb" "uketsuke" {
  name = "uketsuke"
}

# アラームは状態を知らせるが、見せはしない
resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
}

provider "aws" { # expect: undetermined resource-monitoring-only
  region = "ap-northeast-1"
}

resource "aws_cloudwatch_metric_alarm" "cpu" {
  alarm_name          = "cpu"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  metric_name         = "CPUUtilization"
  namespace           = "AWS/EC2"
}

variable "metric" {
  type = string
}

resource "aws_cloudwatch_metric_alarm" "other" {
  alarm_name          = "other"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = var.metric
  namespace           = "AWS/RDS"
}

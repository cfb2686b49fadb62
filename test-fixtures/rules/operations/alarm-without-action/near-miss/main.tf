provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudwatch_metric_alarm" "errors" { # fine: 配備の巻き戻しが参照する
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
}

resource "aws_codedeploy_deployment_group" "web" {
  app_name              = "web"
  deployment_group_name = "web"
  service_role_arn      = "arn:aws:iam::111122223333:role/deploy"

  alarm_configuration {
    alarms  = [aws_cloudwatch_metric_alarm.errors.alarm_name]
    enabled = true
  }
}

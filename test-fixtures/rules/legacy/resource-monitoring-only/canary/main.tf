provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudwatch_metric_alarm" "cpu" {
  alarm_name          = "cpu"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  metric_name         = "CPUUtilization"
  namespace           = "AWS/EC2"
}

resource "aws_synthetics_canary" "front" { # fine: 外形監視で測っている
  name                 = "front"
  artifact_s3_location = "s3://shinsei-canary/"
  execution_role_arn   = "arn:aws:iam::111122223333:role/canary"
  handler              = "front.handler"
  runtime_version      = "syn-nodejs-puppeteer-9.1"

  schedule {
    expression = "rate(5 minutes)"
  }
}

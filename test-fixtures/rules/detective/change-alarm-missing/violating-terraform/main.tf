provider "aws" { # expect: violation change-alarm-missing
  region = "ap-northeast-1"
}

resource "aws_cloudtrail" "all" {
  name                  = "all"
  s3_bucket_name        = "shinsei-trail"
  is_multi_region_trail = true
}

# 証跡を数えるフィルターはあるが、誰も見ていない
resource "aws_cloudwatch_log_metric_filter" "root" {
  name           = "root-login"
  log_group_name = "/audit/trail"
  pattern        = "{ $.userIdentity.type = \"Root\" && $.eventType != \"AwsServiceEvent\" }"

  metric_transformation {
    name      = "RootLogin"
    namespace = "Audit"
    value     = "1"
  }
}

# アプリケーションのアラームは、重要な操作を知らせない
resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "Errors"
  namespace           = "Shinsei"
}

# 止めてある規則は数えない
resource "aws_cloudwatch_event_rule" "console" {
  name          = "console"
  state         = "DISABLED"
  event_pattern = jsonencode({ "detail-type" = ["AWS Console Sign In via CloudTrail"] })
}

resource "aws_cloudwatch_event_target" "console" {
  rule = aws_cloudwatch_event_rule.console.name
  arn  = "arn:aws:sns:ap-northeast-1:111122223333:kanshi"
}

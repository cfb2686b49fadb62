provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudtrail" "all" {
  name                  = "all"
  s3_bucket_name        = "shinsei-trail"
  is_multi_region_trail = true
}

resource "aws_cloudwatch_log_metric_filter" "root" {
  name           = "root-login"
  log_group_name = "/audit/trail"
  pattern        = "{ $.userIdentity.type = \"Root\" }"

  metric_transformation {
    name      = "RootLogin"
    namespace = "Audit"
    value     = "1"
  }
}

# fine: 証跡のメトリクスをアラームが見ている
resource "aws_cloudwatch_metric_alarm" "root" {
  alarm_name          = "root-login"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  metric_name         = "RootLogin"
  namespace           = "Audit"
  threshold           = 1
}

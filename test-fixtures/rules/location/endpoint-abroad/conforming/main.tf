provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_sns_topic_subscription" "jobs" {
  topic_arn = "arn:aws:sns:ap-northeast-1:111122223333:jobs"
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:ap-northeast-3:111122223333:jobs"
}

resource "aws_cloudwatch_log_subscription_filter" "app" {
  name            = "app"
  log_group_name  = "/portal/app"
  filter_pattern  = ""
  destination_arn = "arn:aws:firehose:ap-northeast-1:111122223333:deliverystream/app"
}

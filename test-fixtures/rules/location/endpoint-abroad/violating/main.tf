provider "aws" {
  region = "ap-northeast-1"
}

data "aws_caller_identity" "current" {}

resource "aws_cloudwatch_event_rule" "orders" {
  name          = "orders"
  event_pattern = "{}"
}

resource "aws_cloudwatch_event_target" "central" {
  rule = aws_cloudwatch_event_rule.orders.name
  arn  = "arn:aws:events:us-east-1:111122223333:event-bus/central" # expect: violation endpoint-abroad
}

# アカウントが分からなくても、リージョンは書かれている
resource "aws_sns_topic_subscription" "jobs" {
  topic_arn = "arn:aws:sns:ap-northeast-1:111122223333:jobs"
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:ap-southeast-1:${data.aws_caller_identity.current.account_id}:jobs" # expect: violation endpoint-abroad
}

resource "aws_sns_topic_subscription" "hook" {
  topic_arn = "arn:aws:sns:ap-northeast-1:111122223333:jobs"
  protocol  = "https"
  endpoint  = "https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/hook" # expect: violation endpoint-abroad
}

resource "aws_dms_endpoint" "target" {
  endpoint_id   = "target"
  endpoint_type = "target"
  engine_name   = "aurora-postgresql"
  server_name   = "portal.cluster-abcdefghijkl.us-west-2.rds.amazonaws.com" # expect: violation endpoint-abroad
}

resource "aws_pipes_pipe" "orders" {
  name     = "orders"
  role_arn = "arn:aws:iam::111122223333:role/orders"
  source   = "arn:aws:sqs:ap-northeast-1:111122223333:orders"
  target   = "arn:aws:kinesis:us-west-2:111122223333:stream/orders" # expect: violation endpoint-abroad
}

resource "aws_scheduler_schedule" "nightly" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"
  flexible_time_window {
    mode = "OFF"
  }
  target {
    arn      = "arn:aws:lambda:us-east-1:111122223333:function:nightly" # expect: violation endpoint-abroad
    role_arn = "arn:aws:iam::111122223333:role/nightly"
  }
}

resource "aws_lambda_function_event_invoke_config" "resize" {
  function_name = "resize"
  destination_config {
    on_failure {
      destination = "arn:aws:sns:us-east-1:111122223333:failures" # expect: violation endpoint-abroad
    }
  }
}

# ログは、それだけでは利用者データに当たらない
resource "aws_cloudwatch_log_subscription_filter" "app" {
  name            = "app"
  log_group_name  = "/portal/app"
  filter_pattern  = ""
  destination_arn = "arn:aws:logs:us-east-1:111122223333:destination:central" # expect: advice endpoint-abroad
}

resource "aws_cloudwatch_metric_stream" "metrics" {
  name          = "metrics"
  role_arn      = "arn:aws:iam::111122223333:role/metrics"
  firehose_arn  = "arn:aws:firehose:us-east-1:111122223333:deliverystream/metrics" # expect: advice endpoint-abroad
  output_format = "json"
}

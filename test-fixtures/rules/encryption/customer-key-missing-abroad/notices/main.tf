provider "aws" {
  region = "us-east-1"
}

# クラウド自身の知らせだけが届く
resource "aws_sns_topic" "alarms" { # expect: advice customer-key-missing-abroad
  name = "alarms"
}

resource "aws_cloudwatch_metric_alarm" "busy" {
  alarm_name          = "busy"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.alarms.arn]
}

resource "aws_sns_topic" "changes" { # expect: advice customer-key-missing-abroad
  name = "changes"
}

resource "aws_config_delivery_channel" "main" {
  s3_bucket_name = "config-example"
  sns_topic_arn  = aws_sns_topic.changes.arn
}

# 何が届くか分からない
resource "aws_sns_topic" "orders" { # expect: violation customer-key-missing-abroad
  name = "orders"
}

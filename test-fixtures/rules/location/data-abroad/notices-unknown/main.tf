provider "aws" {
  region = "us-east-1"
}

# 規則のイベントパターンが分からない
resource "aws_sns_topic" "events" { # expect: violation[low] data-abroad
  name = "events"
}

resource "aws_cloudwatch_metric_alarm" "events" {
  alarm_name          = "events"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.events.arn]
}

variable "pattern" {
  type = string
}

resource "aws_cloudwatch_event_rule" "events" {
  name          = "events"
  event_pattern = var.pattern
}

resource "aws_cloudwatch_event_target" "events" {
  rule = aws_cloudwatch_event_rule.events.name
  arn  = aws_sns_topic.events.arn
}

# ポリシーが誰に許すか分からない
variable "sender" {
  type = string
}

resource "aws_sns_topic" "entrusted" { # expect: violation[low] data-abroad
  name = "entrusted"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sns:Publish", Resource = "*", Principal = { Service = var.sender } }]
  })
}

resource "aws_cloudwatch_metric_alarm" "entrusted" {
  alarm_name          = "entrusted"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.entrusted.arn]
}

# イベントパターンが何であれ、アプリケーションの関数も名を知っている
resource "aws_sns_topic" "known" { # expect: violation[high] data-abroad
  name = "known"
}

resource "aws_cloudwatch_metric_alarm" "known" {
  alarm_name          = "known"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.known.arn]
}

resource "aws_cloudwatch_event_target" "known" {
  rule = aws_cloudwatch_event_rule.events.name
  arn  = aws_sns_topic.known.arn
}

resource "aws_lambda_function" "knowing" { # expect: violation[high] data-abroad
  function_name = "knowing"
  role          = "arn:aws:iam::111122223333:role/orders"
  environment {
    variables = { TOPIC = aws_sns_topic.known.arn }
  }
}

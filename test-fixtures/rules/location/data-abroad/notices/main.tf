# クラウド自身の知らせだけが届くものと、そうとは言い切れないもの
provider "aws" {
  region = "us-east-1"
}

# アラームだけが送り、ポリシーもCloudWatchにだけ許す
resource "aws_sns_topic" "alarms" { # expect: violation[low] data-abroad
  name = "alarms"
}

resource "aws_sns_topic_policy" "alarms" {
  arn    = aws_sns_topic.alarms.arn
  policy = data.aws_iam_policy_document.alarms.json
}

data "aws_iam_policy_document" "alarms" {
  statement {
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.alarms.arn]
    principals {
      type        = "Service"
      identifiers = ["cloudwatch.amazonaws.com"]
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "busy" {
  alarm_name          = "busy"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.alarms.arn]
}

resource "aws_sns_topic_subscription" "operators" {
  topic_arn = aws_sns_topic.alarms.arn
  protocol  = "email"
  endpoint  = "operators@example.go.jp"
}

# 証跡のファイルが届いた知らせ
resource "aws_sns_topic" "trail" { # expect: violation[low] data-abroad
  name = "trail"
}

resource "aws_cloudtrail" "account" {
  name           = "account"
  s3_bucket_name = "trail-example"
  sns_topic_name = aws_sns_topic.trail.name
}

# EC2のイベントだけを受ける規則の、届かなかった分の受け皿
resource "aws_sqs_queue" "undelivered" { # expect: violation[low] data-abroad
  name = "undelivered"
}

resource "aws_cloudwatch_event_rule" "interruptions" {
  name          = "interruptions"
  event_pattern = jsonencode({ source = ["aws.ec2", "aws.health"] })
}

resource "aws_cloudwatch_event_target" "interruptions" {
  rule = aws_cloudwatch_event_rule.interruptions.name
  arn  = "arn:aws:lambda:us-east-1:111122223333:function:drain"
  dead_letter_config {
    arn = aws_sqs_queue.undelivered.arn
  }
}

# メトリクスだけが流れる
resource "aws_kinesis_firehose_delivery_stream" "metrics" { # expect: violation[low] data-abroad
  name        = "metrics"
  destination = "extended_s3"
}

resource "aws_cloudwatch_metric_stream" "metrics" {
  name          = "metrics"
  role_arn      = aws_iam_role.metrics.arn
  firehose_arn  = aws_kinesis_firehose_delivery_stream.metrics.arn
  output_format = "json"
}

resource "aws_iam_role" "metrics" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "streams.metrics.cloudwatch.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "metrics" {
  role = aws_iam_role.metrics.id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "firehose:PutRecord", Resource = aws_kinesis_firehose_delivery_stream.metrics.arn }]
  })
}

# 送るものが見当たらないトピックには、誰が送るかわからない
resource "aws_sns_topic" "quiet" { # expect: violation[high] data-abroad
  name = "quiet"
}

# アラームのほかに、アプリケーションの関数も名を知っている
resource "aws_sns_topic" "shared" { # expect: violation[high] data-abroad
  name = "shared"
}

resource "aws_cloudwatch_metric_alarm" "shared" {
  alarm_name          = "shared"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.shared.arn]
}

resource "aws_lambda_function" "orders" { # expect: violation[high] data-abroad
  function_name = "orders"
  role          = "arn:aws:iam::111122223333:role/orders"
  environment {
    variables = { TOPIC = aws_sns_topic.shared.arn }
  }
}

# ポリシーがバケットの通知も許す
resource "aws_sns_topic" "allowing" { # expect: violation[high] data-abroad
  name = "allowing"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sns:Publish", Resource = "*", Principal = { Service = "s3.amazonaws.com" } }]
  })
}

resource "aws_cloudwatch_metric_alarm" "allowing" {
  alarm_name          = "allowing"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.allowing.arn]
}

# アプリケーションのロールが送れる
resource "aws_sns_topic" "granted" { # expect: violation[high] data-abroad
  name = "granted"
}

resource "aws_cloudwatch_metric_alarm" "granted" {
  alarm_name          = "granted"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  ok_actions          = [aws_sns_topic.granted.arn]
}

resource "aws_iam_role" "orders" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "orders" {
  role = aws_iam_role.orders.id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sns:Publish", Resource = aws_sns_topic.granted.arn }]
  })
}

# 出力すれば、ほかの構成からも送れる
resource "aws_sns_topic" "told" { # expect: violation[high] data-abroad
  name = "told"
}

resource "aws_cloudwatch_metric_alarm" "told" {
  alarm_name          = "told"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.told.arn]
}

output "topic" {
  value = aws_sns_topic.told.arn
}

# アプリケーションのイベントも受ける規則
resource "aws_sqs_queue" "orders" { # expect: violation[high] data-abroad
  name = "orders"
}

resource "aws_cloudwatch_event_rule" "orders" {
  name          = "orders"
  event_pattern = jsonencode({ source = ["aws.ec2", "orders.example"] })
}

resource "aws_cloudwatch_event_target" "orders" {
  rule = aws_cloudwatch_event_rule.orders.name
  arn  = aws_sqs_queue.orders.arn
}

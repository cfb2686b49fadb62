provider "aws" {
  region = "ap-northeast-1"
}

# fine: 毎時動くものは、夜間にまとめた処理ではない
resource "aws_cloudwatch_event_rule" "hourly" {
  name                = "batch-hourly"
  schedule_expression = "cron(0 * * * ? *)"
}

# fine: 間隔だけの指定
resource "aws_cloudwatch_event_rule" "often" {
  name                = "batch-often"
  schedule_expression = "rate(6 hours)"
}

# fine: バックアップは保守
resource "aws_cloudwatch_event_rule" "backup" {
  name                = "nightly-backup"
  schedule_expression = "cron(0 17 * * ? *)"
}

# fine: 2時(UTC)は日本の11時
resource "aws_cloudwatch_event_rule" "morning" {
  name                = "batch-morning"
  schedule_expression = "cron(0 2 * * ? *)"
}

# fine: 止めてある
resource "aws_cloudwatch_event_rule" "off" {
  name                = "nightly-import"
  schedule_expression = "cron(0 17 * * ? *)"
  state               = "DISABLED"
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_securityhub_account" "all" {}

# fine: 発生元ではなく検知の名前で受けている
resource "aws_cloudwatch_event_rule" "findings" {
  name          = "findings"
  event_pattern = jsonencode({ "detail-type" = ["Security Hub Findings - Imported"] })
}

resource "aws_cloudwatch_event_target" "findings" {
  rule = "findings"
  arn  = "arn:aws:sns:ap-northeast-1:111122223333:kanshi"
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_guardduty_detector" "all" {
  enable = true
}

resource "aws_sns_topic" "kanshi" {
  name = "kanshi"
}

# fine: 検知の結果を通知先に送っている
resource "aws_cloudwatch_event_rule" "findings" {
  name = "findings"
  event_pattern = <<-JSON
    {"source": ["aws.guardduty"], "detail": {"severity": [{"numeric": [">=", 4]}]}}
  JSON
}

resource "aws_cloudwatch_event_target" "findings" {
  rule = aws_cloudwatch_event_rule.findings.name
  arn  = aws_sns_topic.kanshi.arn
}

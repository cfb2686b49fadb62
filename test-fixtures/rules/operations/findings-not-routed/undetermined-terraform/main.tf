provider "aws" { # expect: undetermined findings-not-routed
  region = "ap-northeast-1"
}

resource "aws_guardduty_detector" "all" {
  enable = true
}

variable "source_of_findings" {
  type = string
}

# 何を受けるか分からない
resource "aws_cloudwatch_event_rule" "findings" {
  name          = "findings"
  event_pattern = jsonencode({ source = [var.source_of_findings] })
}

resource "aws_cloudwatch_event_target" "findings" {
  rule = aws_cloudwatch_event_rule.findings.name
  arn  = "arn:aws:sns:ap-northeast-1:111122223333:kanshi"
}

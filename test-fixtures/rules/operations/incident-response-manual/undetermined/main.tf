provider "aws" { # expect: undetermined incident-response-manual
  region = "ap-northeast-1"
}

resource "aws_guardduty_detector" "all" {
  enable = true
}

resource "aws_cloudwatch_event_rule" "findings" {
  name          = "findings"
  event_pattern = jsonencode({ source = ["aws.guardduty"] })
}

variable "responder" {
  type = string
}

# 何が動くか分からない
resource "aws_cloudwatch_event_target" "findings" {
  rule = aws_cloudwatch_event_rule.findings.name
  arn  = var.responder
}

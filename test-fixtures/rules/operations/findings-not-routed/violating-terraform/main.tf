provider "aws" { # expect: violation findings-not-routed
  region = "ap-northeast-1"
}

resource "aws_guardduty_detector" "all" {
  enable = true
}

# 検知の結果を受けるが、送り先がない
resource "aws_cloudwatch_event_rule" "findings" {
  name          = "findings"
  event_pattern = jsonencode({ source = ["aws.guardduty"] })
}

# 送り先はあるが、別の話題
resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"
}

resource "aws_cloudwatch_event_target" "nightly" {
  rule = aws_cloudwatch_event_rule.nightly.name
  arn  = "arn:aws:sns:ap-northeast-1:111122223333:nightly"
}

resource "aws_cloudwatch_event_rule" "builds" {
  name          = "builds"
  event_pattern = jsonencode({ source = ["aws.codebuild"] })
}

resource "aws_cloudwatch_event_target" "builds" {
  rule = aws_cloudwatch_event_rule.builds.name
  arn  = "arn:aws:sns:ap-northeast-1:111122223333:builds"
}

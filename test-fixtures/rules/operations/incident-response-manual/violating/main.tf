provider "aws" { # expect: advice incident-response-manual
  region = "ap-northeast-1"
}

resource "aws_guardduty_detector" "all" {
  enable = true
}

resource "aws_sns_topic" "kanshi" {
  name = "kanshi"
}

resource "aws_cloudwatch_event_rule" "findings" {
  name          = "findings"
  event_pattern = jsonencode({ source = ["aws.guardduty"] })
}

# 人に知らせるだけ
resource "aws_cloudwatch_event_target" "findings" {
  rule = aws_cloudwatch_event_rule.findings.name
  arn  = aws_sns_topic.kanshi.arn
}

# 人が押すまで動かない
resource "aws_config_remediation_configuration" "versioning" {
  config_rule_name = "versioning"
  target_type      = "SSM_DOCUMENT"
  target_id        = "AWS-ConfigureS3BucketVersioning"
  automatic        = false
}

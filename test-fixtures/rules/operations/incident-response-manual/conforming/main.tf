provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_guardduty_detector" "all" {
  enable = true
}

resource "aws_lambda_function" "isolate" {
  function_name = "isolate"
  role          = "arn:aws:iam::111122223333:role/isolate"
}

resource "aws_cloudwatch_event_rule" "findings" {
  name          = "findings"
  event_pattern = jsonencode({ source = ["aws.guardduty"] })
}

# fine: 検知を受けて関数が隔離する
resource "aws_cloudwatch_event_target" "findings" {
  rule = aws_cloudwatch_event_rule.findings.name
  arn  = aws_lambda_function.isolate.arn
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudtrail" "all" {
  name                  = "all"
  s3_bucket_name        = "shinsei-trail"
  is_multi_region_trail = true
}

# fine: 操作をイベントの規則で知らせている
resource "aws_cloudwatch_event_rule" "console" {
  name          = "console"
  event_pattern = jsonencode({ "detail-type" = ["AWS Console Sign In via CloudTrail"] })
}

resource "aws_cloudwatch_event_target" "console" {
  rule = aws_cloudwatch_event_rule.console.name
  arn  = "arn:aws:sns:ap-northeast-1:111122223333:kanshi"
}

provider "aws" { # expect: violation central-log-missing
  region = "ap-northeast-1"
}

resource "aws_cloudtrail" "all" {
  name                  = "all"
  s3_bucket_name        = "shinsei-trail"
  is_multi_region_trail = true
}

# 関数に渡すだけでは、集めたことにならない
resource "aws_cloudwatch_log_subscription_filter" "parse" {
  name            = "parse"
  log_group_name  = "/portal/app"
  filter_pattern  = ""
  destination_arn = "arn:aws:lambda:ap-northeast-1:111122223333:function:parse"
}

resource "aws_cloudwatch_log_account_policy" "mask" {
  policy_name     = "mask"
  policy_type     = "DATA_PROTECTION_POLICY"
  policy_document = "{}"
}

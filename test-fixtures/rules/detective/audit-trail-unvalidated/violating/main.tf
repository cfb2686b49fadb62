provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudtrail" "all" { # expect: violation audit-trail-unvalidated
  name                  = "all"
  s3_bucket_name        = "shinsei-trail"
  is_multi_region_trail = true
}

resource "aws_cloudtrail" "off" {
  name                       = "off"
  s3_bucket_name             = "shinsei-trail"
  is_multi_region_trail      = true
  enable_log_file_validation = false # expect: violation audit-trail-unvalidated
}

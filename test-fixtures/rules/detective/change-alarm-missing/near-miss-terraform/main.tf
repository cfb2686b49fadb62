provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudtrail" "all" {
  name                  = "all"
  s3_bucket_name        = "shinsei-trail"
  is_multi_region_trail = true
}

# fine: 脅威検知が重要な操作も見ている
resource "aws_guardduty_detector" "all" {
  enable = true
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "trail" {
  bucket = "shinsei-trail"
}

# fine: 証跡がある
resource "aws_cloudtrail" "all" {
  name                          = "all"
  s3_bucket_name                = aws_s3_bucket.trail.id
  is_multi_region_trail         = true
  enable_log_file_validation    = true
  include_global_service_events = true
}

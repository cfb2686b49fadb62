provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "trail" { # expect: advice log-not-immutable
  bucket = "shinsei-trail"
}

resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = aws_s3_bucket.trail.id
}

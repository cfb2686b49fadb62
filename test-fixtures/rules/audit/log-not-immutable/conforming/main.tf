provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "trail" { # fine: 保持期間を定めてロックしている
  bucket              = "shinsei-trail"
  object_lock_enabled = true
}

resource "aws_s3_bucket_object_lock_configuration" "trail" {
  bucket = aws_s3_bucket.trail.id

  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = 400
    }
  }
}

resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = aws_s3_bucket.trail.id
}

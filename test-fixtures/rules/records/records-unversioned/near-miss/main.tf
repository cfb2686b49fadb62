provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "locked" { # fine: オブジェクトロックは版管理を伴う
  bucket              = "kessai-bunsho"
  object_lock_enabled = true
}

resource "aws_s3_bucket_object_lock_configuration" "locked" {
  bucket = aws_s3_bucket.locked.id

  rule {
    default_retention {
      mode  = "COMPLIANCE"
      years = 10
    }
  }
}

resource "aws_s3_bucket" "trail" { # fine: ログの保管先は別のルールで問う
  bucket = "shinsei-trail"
}

resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = aws_s3_bucket.trail.id
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "locked" {
  type = bool
}

# ロックの設定があるかどうかは入力次第
resource "aws_s3_bucket" "trail" {
  bucket = "shinsei-trail"
}

resource "aws_s3_bucket_object_lock_configuration" "trail" {
  count  = var.locked ? 1 : 0
  bucket = aws_s3_bucket.trail.id

  rule { # expect: undetermined log-not-immutable
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

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "records" { # fine: 保持期間を定めてロックしている
  bucket = "kessai-bunsho"

  tags = {
    DataClass = "gyosei-bunsho"
  }
}

resource "aws_s3_bucket_object_lock_configuration" "records" {
  bucket = aws_s3_bucket.records.id

  rule {
    default_retention {
      mode  = "COMPLIANCE"
      years = 10
    }
  }
}

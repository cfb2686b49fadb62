provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "records" {
  bucket        = "kessai-bunsho"
  force_destroy = true # expect: violation records-removable

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

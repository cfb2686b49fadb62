provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "records" {
  bucket = "kessai-bunsho"

  tags = {
    DataClass = "gyosei-bunsho" # expect: violation records-unversioned
  }
}

# 指定のないものは助言に留める
resource "aws_s3_bucket" "other" { # expect: advice records-unversioned
  bucket = "shinsei-other"
}

resource "aws_s3_bucket" "suspended" {
  bucket = "kessai-suspended"

  tags = {
    DataClass = "gyosei-bunsho"
  }
}

resource "aws_s3_bucket_versioning" "suspended" {
  bucket = aws_s3_bucket.suspended.id

  versioning_configuration {
    status = "Suspended" # expect: violation records-unversioned
  }
}

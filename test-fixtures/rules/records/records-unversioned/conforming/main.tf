provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "records" { # fine: 版管理が有効
  bucket = "kessai-bunsho"

  tags = {
    DataClass = "gyosei-bunsho"
  }
}

resource "aws_s3_bucket_versioning" "records" {
  bucket = aws_s3_bucket.records.id

  versioning_configuration {
    status = "Enabled"
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "versioning" {
  type = string
}

resource "aws_s3_bucket" "records" {
  bucket = "kessai-bunsho"

  tags = {
    DataClass = "gyosei-bunsho"
  }
}

resource "aws_s3_bucket_versioning" "records" {
  bucket = aws_s3_bucket.records.id

  versioning_configuration {
    status = var.versioning # expect: undetermined records-unversioned
  }
}

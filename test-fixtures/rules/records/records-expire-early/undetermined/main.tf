provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "kessai" {
  bucket = "kessai-bunsho"

  tags = {
    DataClass = "gyosei-bunsho"
  }
}

variable "days" {
  type = number
}

resource "aws_s3_bucket_lifecycle_configuration" "kessai" {
  bucket = aws_s3_bucket.kessai.id

  rule {
    id     = "expire"
    status = "Enabled"

    expiration {
      days = var.days # expect: undetermined records-expire-early
    }
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "kessai" {
  bucket = "kessai-bunsho"

  tags = {
    DataClass = "gyosei-bunsho"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "kessai" {
  bucket = aws_s3_bucket.kessai.id

  # 一部のオブジェクトだけが対象
  rule {
    id     = "work"
    status = "Enabled"

    filter {
      prefix = "work/"
    }

    expiration {
      days = 30 # expect: advice records-expire-early
    }
  }
}

resource "aws_dynamodb_table" "moushide" {
  name = "moushide"

  ttl {
    attribute_name = "expires"
    enabled        = true # expect: advice records-expire-early
  }

  tags = {
    DataClass = "公文書"
  }
}

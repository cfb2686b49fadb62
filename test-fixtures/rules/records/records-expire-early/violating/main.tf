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

  rule {
    id     = "expire"
    status = "Enabled"

    expiration {
      days = 90 # expect: violation records-expire-early
    }
  }
}

# 版を残していても、削除された版もすぐに消える
resource "aws_s3_bucket" "kofu" {
  bucket = "kofu-bunsho"

  tags = {
    DataClass = "gyosei-bunsho"
  }
}

resource "aws_s3_bucket_versioning" "kofu" {
  bucket = aws_s3_bucket.kofu.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "kofu" {
  bucket = aws_s3_bucket.kofu.id

  rule {
    id     = "expire"
    status = "Enabled"

    filter {}

    expiration {
      days = 90 # expect: violation records-expire-early
    }

    noncurrent_version_expiration {
      noncurrent_days = 30
    }
  }
}

resource "aws_cloudwatch_log_group" "kiroku" {
  name              = "/kessai/kiroku"
  retention_in_days = 180 # expect: violation records-expire-early

  tags = {
    DataClass = "行政文書"
  }
}

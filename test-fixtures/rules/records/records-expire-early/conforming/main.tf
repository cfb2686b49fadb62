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
    id     = "cold"
    status = "Enabled"

    # fine: 安い保管先に移すだけで、消さない
    transition {
      days          = 90
      storage_class = "GLACIER"
    }
  }

  rule {
    id     = "expire"
    status = "Enabled"

    expiration {
      days = 3650 # fine: 保存期間より長い
    }
  }

  rule {
    id     = "off"
    status = "Disabled"

    expiration {
      days = 1 # fine: 有効でない
    }
  }
}

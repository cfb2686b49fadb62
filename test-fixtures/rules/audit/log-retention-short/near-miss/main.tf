provider "aws" {
  region = "ap-northeast-1"
}

# ログの置き場でないバケットの期限は問わない
resource "aws_s3_bucket" "uploads" { # fine: ログを置かない
  bucket = "uploads-example"
}

resource "aws_s3_bucket_lifecycle_configuration" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  rule {
    id     = "expire"
    status = "Enabled"

    expiration {
      days = 30
    }
  }
}

resource "aws_s3_bucket" "trail" { # fine: 規則が無効
  bucket = "trail-example"
}

resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.trail.id
}

resource "aws_s3_bucket_lifecycle_configuration" "trail" {
  bucket = aws_s3_bucket.trail.id

  rule {
    id     = "expire"
    status = "Disabled"

    expiration {
      days = 30
    }
  }
}

resource "aws_cloudwatch_log_group" "exact" { # fine: ちょうど365日
  name              = "/portal/exact"
  retention_in_days = 365
}

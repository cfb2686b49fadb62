provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "uploads" { # expect: advice storage-accepts-http
  bucket = "uploads-example"
}

# 別の条件の拒否では足りない
resource "aws_s3_bucket" "archive" {
  bucket = "archive-example"
}

resource "aws_s3_bucket_policy" "archive" {
  bucket = aws_s3_bucket.archive.id
  policy = jsonencode({ # expect: advice storage-accepts-http
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:PutObject"
      Resource  = "arn:aws:s3:::archive-example/*"
      Condition = { StringNotEquals = { "s3:x-amz-server-side-encryption" = "aws:kms" } }
    }]
  })
}

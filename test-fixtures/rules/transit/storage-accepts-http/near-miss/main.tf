provider "aws" {
  region = "ap-northeast-1"
}

# 拒否の文がほかの文の間にある
resource "aws_s3_bucket" "uploads" { # fine: 三つの文のうち一つが平文を拒否する
  bucket = "uploads-example"
}

resource "aws_s3_bucket_policy" "uploads" {
  bucket = aws_s3_bucket.uploads.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "s3:GetObject"
        Resource  = "arn:aws:s3:::uploads-example/*"
      },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "*"
        Resource  = ["arn:aws:s3:::uploads-example", "arn:aws:s3:::uploads-example/*"]
        Condition = { BoolIfExists = { "aws:SecureTransport" = "false" } }
      },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:DeleteBucket"
        Resource  = "arn:aws:s3:::uploads-example"
      }
    ]
  })
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "kokai" {
  bucket = "shinsei-kokai"
}

resource "aws_s3_bucket_policy" "kokai" {
  bucket = aws_s3_bucket.kokai.id
  policy = jsonencode({ # expect: violation public-storage
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.kokai.arn}/*"
    }]
  })
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket_public_access_block" "papers" { # fine: すべて有効
  bucket                  = "shinsei-papers"
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

provider "aws" {
  region = "ap-northeast-1"
}

# アカウント全体の公開ブロックは、全てのバケットに効く
resource "aws_s3_account_public_access_block" "all" {
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# fine: 公開のACLは拒まれる
resource "aws_s3_bucket" "kokai" {
  bucket = "shinsei-kokai"
}

resource "aws_s3_bucket_acl" "kokai" {
  bucket = aws_s3_bucket.kokai.id
  acl    = "public-read-write"
}

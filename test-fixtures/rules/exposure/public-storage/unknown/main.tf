provider "aws" {
  region = "ap-northeast-1"
}

variable "block" {
  type = bool
}

resource "aws_s3_bucket" "kokai" {
  bucket = "shinsei-kokai"
}

resource "aws_s3_bucket_acl" "kokai" {
  bucket = aws_s3_bucket.kokai.id
  acl    = "public-read"
}

# 公開ブロックが効くかどうかは入力で決まる
resource "aws_s3_bucket_public_access_block" "kokai" {
  bucket            = aws_s3_bucket.kokai.id
  block_public_acls = var.block # expect: undetermined public-storage
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "kokai" {
  bucket = "shinsei-kokai"
}

resource "aws_s3_bucket_acl" "kokai" {
  bucket = aws_s3_bucket.kokai.id
  acl    = "public-read" # expect: violation public-storage
}

resource "aws_s3_bucket" "fuusa" {
  bucket = "shinsei-fuusa"
}

# fine: 公開ブロックが公開のACLを拒む
resource "aws_s3_bucket_acl" "fuusa" {
  bucket = aws_s3_bucket.fuusa.id
  acl    = "public-read"
}

resource "aws_s3_bucket_public_access_block" "fuusa" {
  bucket                  = aws_s3_bucket.fuusa.id
  block_public_acls       = true
  ignore_public_acls      = true
  block_public_policy     = true
  restrict_public_buckets = true
}

# fine: 非公開
resource "aws_s3_bucket" "hikokai" {
  bucket = "shinsei-hikokai"
}

resource "aws_s3_bucket_acl" "hikokai" {
  bucket = aws_s3_bucket.hikokai.id
  acl    = "log-delivery-write"
}

variable "acl" {
  type = string
}

resource "aws_s3_bucket" "fumei" {
  bucket = "shinsei-fumei"
}

resource "aws_s3_bucket_acl" "fumei" {
  bucket = aws_s3_bucket.fumei.id
  acl    = var.acl # expect: undetermined public-storage
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "papers" { # fine: 書かなければ既定で公開が止まる
  bucket = "shinsei-papers"
}

# 公開のポリシーは書けるが、外部の誰にも届かない
resource "aws_s3_bucket_public_access_block" "disarmed" {
  bucket                  = "shinsei-disarmed"
  block_public_acls       = true
  block_public_policy     = false # expect: advice public-access-block-missing
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# 書かなければ四つとも有効
resource "aws_s3_access_point" "partners" { # fine
  bucket = "partner-papers"
  name   = "partners"
}

# VPCの中からしか届かない
resource "aws_s3_access_point" "inside" {
  bucket = "partner-papers"
  name   = "inside"

  vpc_configuration {
    vpc_id = "vpc-0a1b2c3d4e5f60718"
  }

  public_access_block_configuration {
    restrict_public_buckets = false # fine
  }
}

# 四つとも有効と書いたもの
resource "aws_s3_access_point" "silent" { # fine
  bucket = "partner-papers"
  name   = "silent"

  public_access_block_configuration {
    block_public_acls       = true
    block_public_policy     = true
    ignore_public_acls      = true
    restrict_public_buckets = true
  }
}

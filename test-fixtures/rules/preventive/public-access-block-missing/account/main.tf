provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_account_public_access_block" "all" {
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_public_access_block" "papers" { # fine: アカウント全体で止めている
  bucket            = "shinsei-papers"
  block_public_acls = false
}

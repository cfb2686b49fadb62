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

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket_public_access_block" "papers" {
  bucket            = "shinsei-papers"
  block_public_acls = true # expect: advice public-access-block-missing
}

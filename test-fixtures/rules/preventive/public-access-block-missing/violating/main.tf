provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "papers" {
  bucket = "shinsei-papers"
}

resource "aws_s3_bucket_public_access_block" "papers" {
  bucket                  = aws_s3_bucket.papers.id
  block_public_acls       = true
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = false # expect: violation public-access-block-missing
}

resource "aws_s3_access_point" "partners" {
  bucket = "partner-papers"
  name   = "partners"

  public_access_block_configuration {
    block_public_policy     = false
    restrict_public_buckets = false # expect: violation public-access-block-missing
  }
}

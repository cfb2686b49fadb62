provider "aws" {
  region = "ap-northeast-1"
}

variable "block" {
  type = bool
}

resource "aws_s3_bucket_public_access_block" "papers" {
  bucket                  = "shinsei-papers"
  block_public_acls       = true
  block_public_policy     = var.block # expect: undetermined public-access-block-missing
  ignore_public_acls      = true
  restrict_public_buckets = var.block
}

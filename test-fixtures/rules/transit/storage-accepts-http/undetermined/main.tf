provider "aws" {
  region = "ap-northeast-1"
}

variable "policy" {
  type = string
}

resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-example"
}

resource "aws_s3_bucket_policy" "uploads" {
  bucket = aws_s3_bucket.uploads.id
  policy = var.policy # expect: undetermined storage-accepts-http
}

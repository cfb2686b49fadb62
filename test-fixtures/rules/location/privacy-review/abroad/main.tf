# checklist: aws ap-northeast-1 1, aws us-west-2 1
provider "aws" {
  region = "us-west-2"
}

resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-example"
}

resource "aws_s3_bucket" "copy" {
  region = "ap-northeast-1"
  bucket = "copy-example"
}

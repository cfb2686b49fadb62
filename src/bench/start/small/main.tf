provider "aws" {
  region = "ap-northeast-1"
}

variable "name" {
  default = "files"
}

resource "aws_s3_bucket" "files" {
  bucket = var.name
}

resource "aws_s3_bucket_versioning" "files" {
  bucket = aws_s3_bucket.files.id

  versioning_configuration {
    status = "Enabled"
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

# fine: アラームのない構成には、見ているものを問わない
resource "aws_s3_bucket" "uketsuke" {
  bucket = "shinsei-uketsuke"
}

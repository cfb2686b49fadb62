provider "aws" { region = "ap-northeast-1" }
resource "aws_s3_bucket" "b" {
  count  = 2
  bucket = "example-${count.index}"
}
resource "aws_s3_bucket_logging" "l" {
  bucket        = aws_s3_bucket.b[0].id
  target_bucket = aws_s3_bucket.b[1].id
  target_prefix = "log/"
}

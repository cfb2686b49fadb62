provider "aws" { region = "ap-northeast-1" }
resource "aws_s3_bucket" "a" { bucket = "a" }
resource "aws_s3_bucket" "b" {
  bucket = "b-${aws_s3_bucket.a.bucket}"
  rule {
    destination {
      bucket = aws_s3_bucket.a.arn
    }
  }
}
locals {
  name = aws_s3_bucket.a.bucket
  two  = [local.name, aws_s3_bucket.b.id]
}
resource "aws_thing" "t" {
  via_local = local.name
  list      = local.two
  object    = { key = { arn = aws_s3_bucket.b.arn } }
  policy    = jsonencode({ Resource = [aws_s3_bucket.a.arn, aws_s3_bucket.b.arn] })
  unused    = true ? "x" : aws_s3_bucket.b.id
  counted   = length(aws_s3_bucket.a.tags)
}
resource "aws_thing" "number" {
  count      = aws_s3_bucket.a.bucket == "a" ? 1 : 0
  depends_on = [aws_s3_bucket.b]
}

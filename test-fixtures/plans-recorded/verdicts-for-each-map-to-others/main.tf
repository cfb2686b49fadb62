provider "aws" { region = "ap-northeast-1" }
locals { targets = { a = "b", b = "a" } }
resource "aws_s3_bucket" "b" {
  for_each = local.targets
  bucket   = "example-${each.key}"
}
resource "aws_s3_bucket_public_access_block" "p" {
  for_each                = { a = "b" }
  bucket                  = aws_s3_bucket.b[each.value].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

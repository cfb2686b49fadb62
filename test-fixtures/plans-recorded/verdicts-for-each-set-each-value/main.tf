provider "aws" { region = "ap-northeast-1" }
resource "aws_s3_bucket" "b" {
  for_each = toset(["a", "b"])
  bucket   = "example-${each.value}"
}
resource "aws_s3_bucket_server_side_encryption_configuration" "e" {
  for_each = toset(["a"])
  bucket   = aws_s3_bucket.b[each.value].id
  rule {
    apply_server_side_encryption_by_default { sse_algorithm = "aws:kms" }
  }
}

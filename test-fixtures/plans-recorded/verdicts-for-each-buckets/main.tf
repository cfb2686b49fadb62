provider "aws" { region = "ap-northeast-1" }
locals { names = { logs = true, web = false } }
resource "aws_s3_bucket" "b" {
  for_each = local.names
  bucket   = "example-${each.key}"
}
resource "aws_s3_bucket_versioning" "v" {
  for_each = local.names
  bucket   = aws_s3_bucket.b[each.key].id
  versioning_configuration { status = each.value ? "Enabled" : "Suspended" }
}
resource "aws_s3_bucket_public_access_block" "p" {
  for_each                = aws_s3_bucket.b
  bucket                  = each.value.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

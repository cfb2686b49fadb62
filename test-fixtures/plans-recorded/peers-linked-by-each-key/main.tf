locals { names = toset(["a", "b"]) }
resource "aws_s3_bucket" "b" {
  for_each = local.names
  bucket   = "x-${each.key}"
}
resource "aws_s3_bucket_versioning" "v" {
  for_each = aws_s3_bucket.b
  bucket   = each.value.bucket
  versioning_configuration { status = "Enabled" }
}

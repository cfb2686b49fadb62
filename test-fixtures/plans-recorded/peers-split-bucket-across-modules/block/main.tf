variable "bucket" {}
resource "aws_s3_bucket_public_access_block" "this" {
  bucket                  = var.bucket
  block_public_acls       = true
  restrict_public_buckets = true
}

variable "bucket" {}
resource "aws_s3_bucket_public_access_block" "p" {
  bucket              = var.bucket
  block_public_acls   = false
  block_public_policy = false
}
resource "aws_s3_bucket_versioning" "v" {
  bucket = var.bucket
  versioning_configuration { status = "Enabled" }
}

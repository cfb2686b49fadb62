provider "aws" {
  region = "cn-north-1"
}

# fine: S3の鍵による暗号化はAES-256で、KMSの鍵を使わない
resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-example"
}

# fine: 鍵そのものは weak-key-algorithm が問う
resource "aws_kms_key" "data" {
  description = "portal"
}

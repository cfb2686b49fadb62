resource "aws_s3_bucket" "b" { bucket = "example" }
resource "aws_kms_key" "k" {}

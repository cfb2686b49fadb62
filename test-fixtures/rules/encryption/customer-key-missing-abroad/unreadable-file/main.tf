# The block that names the key stands in the part that could not be read.
provider "aws" {
  region = "us-east-1"
}

# expect-next: undetermined customer-key-missing-abroad
resource "aws_s3_bucket" "this" {
  bucket = "x"
}

resource "aws_kms_key" "this" {}

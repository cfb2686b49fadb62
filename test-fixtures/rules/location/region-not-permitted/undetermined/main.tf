variable "region" {
  type = string
}

provider "aws" {
  region = var.region
}

resource "aws_s3_bucket" "uploads" { # expect: undetermined region-not-permitted
  bucket = "uploads-example"
}

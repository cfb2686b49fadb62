variable "region" {
  type = string
}

provider "aws" {
  region = var.region
}

resource "aws_s3_bucket" "uploads" { # expect: undetermined data-abroad
  bucket = "uploads-example"
}

provider "aws" { # expect: advice region-undeclared
  profile = "portal"
}

resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-example"
}

variable "dr_region" {
  type = string
}

provider "aws" {
  alias  = "dr"
  region = var.dr_region # expect: advice region-undeclared
}

resource "aws_s3_bucket" "copy" {
  provider = aws.dr
  bucket   = "uploads-copy-example"
}

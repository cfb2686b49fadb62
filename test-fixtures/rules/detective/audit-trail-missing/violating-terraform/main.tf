provider "aws" { # expect: violation audit-trail-missing
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "uketsuke" {
  bucket = "shinsei-uketsuke"
}

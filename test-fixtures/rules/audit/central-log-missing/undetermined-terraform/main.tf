provider "aws" { # expect: undetermined central-log-missing
  region = "ap-northeast-1"
}

variable "org" {
  type = bool
}

resource "aws_cloudtrail" "all" {
  name                  = "all"
  s3_bucket_name        = "shinsei-trail"
  is_organization_trail = var.org
}

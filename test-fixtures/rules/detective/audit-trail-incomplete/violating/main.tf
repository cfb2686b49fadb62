provider "aws" {
  region = "ap-northeast-1"
}

variable "all_regions" {
  type    = bool
  default = false
}

resource "aws_cloudtrail" "local" { # expect: violation audit-trail-incomplete
  name                       = "local"
  s3_bucket_name             = "shinsei-trail"
  enable_log_file_validation = true
}

resource "aws_cloudtrail" "written" {
  name                       = "written"
  s3_bucket_name             = "shinsei-trail"
  is_multi_region_trail      = var.all_regions # expect: violation audit-trail-incomplete
  enable_log_file_validation = true
}

resource "aws_cloudtrail" "stopped" {
  name                       = "stopped"
  s3_bucket_name             = "shinsei-trail"
  enable_logging             = false # expect: violation audit-trail-incomplete
  enable_log_file_validation = true
}

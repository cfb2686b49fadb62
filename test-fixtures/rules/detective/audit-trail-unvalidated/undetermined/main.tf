provider "aws" {
  region = "ap-northeast-1"
}

variable "validate" {
  type = bool
}

resource "aws_cloudtrail" "all" {
  name                       = "all"
  s3_bucket_name             = "shinsei-trail"
  is_multi_region_trail      = true
  enable_log_file_validation = var.validate # expect: undetermined audit-trail-unvalidated
}

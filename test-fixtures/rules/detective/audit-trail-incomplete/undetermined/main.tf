provider "aws" {
  region = "ap-northeast-1"
}

variable "all_regions" {
  type = bool
}

resource "aws_cloudtrail" "all" {
  name                       = "all"
  s3_bucket_name             = "shinsei-trail"
  is_multi_region_trail      = var.all_regions # expect: undetermined audit-trail-incomplete
  enable_log_file_validation = true
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudtrail" "all" { # fine: 検証が有効
  name                       = "all"
  s3_bucket_name             = "shinsei-trail"
  is_multi_region_trail      = true
  enable_log_file_validation = true
}

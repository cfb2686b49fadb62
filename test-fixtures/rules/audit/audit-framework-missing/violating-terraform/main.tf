provider "aws" { # expect: advice audit-framework-missing
  region = "ap-northeast-1"
}

resource "aws_cloudtrail" "all" {
  name                  = "all"
  s3_bucket_name        = "shinsei-trail"
  is_multi_region_trail = true
}

# 標準を有効にしないハブは、照合しない
resource "aws_securityhub_account" "all" {
  enable_default_standards = false
}

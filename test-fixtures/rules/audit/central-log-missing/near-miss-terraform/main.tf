provider "aws" {
  region = "ap-northeast-1"
}

# fine: アカウントが一つなら、集める相手がない
resource "aws_cloudtrail" "all" {
  name                  = "all"
  s3_bucket_name        = "shinsei-trail"
  is_multi_region_trail = true
}

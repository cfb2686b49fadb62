provider "aws" {
  region = "ap-northeast-1"
}

# fine: プロファイルで求めていない
resource "aws_cloudtrail" "all" {
  name                  = "all"
  s3_bucket_name        = "shinsei-trail"
  is_multi_region_trail = true
}

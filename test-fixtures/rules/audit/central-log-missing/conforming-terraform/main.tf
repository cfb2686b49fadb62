provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudtrail" "org" { # fine: 組織のすべてのアカウントの証跡が集まる
  name                  = "org"
  s3_bucket_name        = "shinsei-trail"
  is_multi_region_trail = true
  is_organization_trail = true
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudfront_origin_access_control" "site" { # fine: 配信そのものではない
  name                              = "site"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

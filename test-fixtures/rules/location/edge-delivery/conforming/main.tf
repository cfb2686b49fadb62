provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudfront_distribution" "site" { # fine: 閲覧を日本に限る
  enabled = true

  restrictions {
    geo_restriction {
      restriction_type = "whitelist"
      locations        = ["JP"]
    }
  }
}

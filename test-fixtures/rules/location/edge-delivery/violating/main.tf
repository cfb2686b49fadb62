provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudfront_distribution" "site" { # expect: advice edge-delivery
  enabled = true

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
}

# 一部の国を除くだけでは、国内に限ったことにならない
resource "aws_cloudfront_distribution" "shop" { # expect: advice edge-delivery
  enabled = true

  restrictions {
    geo_restriction {
      restriction_type = "blacklist"
      locations        = ["US"]
    }
  }
}

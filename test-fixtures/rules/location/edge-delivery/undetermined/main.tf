provider "aws" {
  region = "ap-northeast-1"
}

variable "country" {
  type = string
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  restrictions {
    geo_restriction {
      restriction_type = "whitelist"
      locations        = [var.country] # expect: undetermined edge-delivery
    }
  }
}

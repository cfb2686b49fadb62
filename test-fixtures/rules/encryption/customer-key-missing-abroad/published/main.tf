provider "aws" {
  region = "ap-southeast-1"
}

# 誰にでも配信しているサイト
resource "aws_s3_bucket" "site" { # expect: advice customer-key-missing-abroad
  bucket = "site-example"
}

resource "aws_cloudfront_distribution" "site" {
  enabled             = true
  default_root_object = "index.html"

  origin {
    domain_name = aws_s3_bucket.site.bucket_regional_domain_name
    origin_id   = "site"
  }

  default_cache_behavior {
    target_origin_id       = "site"
    viewer_protocol_policy = "redirect-to-https"
  }
}

# 署名のある相手だけに配信している
resource "aws_s3_bucket" "members" { # expect: violation customer-key-missing-abroad
  bucket = "members-example"
}

resource "aws_cloudfront_distribution" "members" {
  enabled = true

  origin {
    domain_name = aws_s3_bucket.members.bucket_regional_domain_name
    origin_id   = "members"
  }

  default_cache_behavior {
    target_origin_id       = "members"
    viewer_protocol_policy = "redirect-to-https"
    trusted_key_groups     = ["0123abcd-0000-1111-2222-333344445555"]
  }
}

# 関数が相手を確かめるかもしれない
resource "aws_s3_bucket" "portal" { # expect: violation customer-key-missing-abroad
  bucket = "portal-example"
}

resource "aws_cloudfront_distribution" "portal" {
  enabled = true

  origin {
    domain_name = aws_s3_bucket.portal.bucket_regional_domain_name
    origin_id   = "portal"
  }

  default_cache_behavior {
    target_origin_id       = "portal"
    viewer_protocol_policy = "redirect-to-https"

    function_association {
      event_type   = "viewer-request"
      function_arn = "arn:aws:cloudfront::111122223333:function/login"
    }
  }
}

# 配信していない
resource "aws_s3_bucket" "uploads" { # expect: violation customer-key-missing-abroad
  bucket = "uploads-example"
}

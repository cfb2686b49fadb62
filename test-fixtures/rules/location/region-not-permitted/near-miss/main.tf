provider "aws" {
  region = "us-east-1"
}

# fine: CloudFrontのエッジの関数は us-east-1 に置くほかない
resource "aws_lambda_function" "headers" {
  function_name = "headers"
  role          = "arn:aws:iam::111122223333:role/headers"
  publish       = true
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true
  origin {
    domain_name = "origin.example.go.jp"
    origin_id   = "origin"
  }
  default_cache_behavior {
    target_origin_id       = "origin"
    viewer_protocol_policy = "https-only"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    lambda_function_association {
      event_type = "viewer-response"
      lambda_arn = aws_lambda_function.headers.qualified_arn
    }
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

# fine: 権限はリージョンを持たない
resource "aws_iam_role" "headers" {
  name               = "headers"
  assume_role_policy = "{}"
}

# fine: 脅威検知は、使わないリージョンでも有効にするのがよい
resource "aws_guardduty_detector" "all" {
  enable = true
}

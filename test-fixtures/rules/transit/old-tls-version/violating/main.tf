provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  origin {
    origin_id   = "app"
    domain_name = "app.example.go.jp"

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1", "TLSv1.2"] # expect: violation old-tls-version
    }
  }

  origin {
    origin_id   = "old"
    domain_name = "old.example.go.jp"

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2", "SSLv3"] # expect: violation old-tls-version
    }
  }

  origin {
    origin_id   = "later"
    domain_name = "later.example.go.jp"

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.1", "TLSv1.2"] # expect: violation old-tls-version
    }
  }

  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "https-only"
  }
}

resource "aws_db_parameter_group" "ledger" {
  name   = "ledger"
  family = "mysql8.0"

  parameter {
    name  = "tls_version"
    value = "TLSv1.1,TLSv1.2" # expect: violation old-tls-version
  }
}

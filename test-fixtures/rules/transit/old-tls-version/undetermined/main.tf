provider "aws" {
  region = "ap-northeast-1"
}

variable "protocol" {
  type = string
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
      origin_ssl_protocols   = [var.protocol] # expect: undetermined old-tls-version
    }
  }
}

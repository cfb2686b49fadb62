provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 8080
  protocol = "HTTP" # expect: advice plaintext-backend
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  origin {
    domain_name = "origin.example.go.jp"
    origin_id   = "origin"

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "http-only" # expect: advice plaintext-backend
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
}

resource "aws_elb" "legacy" {
  name = "legacy"

  listener {
    lb_port            = 443
    lb_protocol        = "https"
    instance_port      = 80
    instance_protocol  = "http" # expect: advice plaintext-backend
    ssl_certificate_id = "arn:aws:acm:ap-northeast-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab"
  }
}

resource "aws_cloudfront_vpc_origin" "inside" {
  vpc_origin_endpoint_config {
    name                   = "inside"
    arn                    = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/inside/50dc6c495c0c9188"
    http_port              = 80
    https_port             = 443
    origin_protocol_policy = "http-only" # expect: advice plaintext-backend
  }
}

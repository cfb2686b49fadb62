provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb" "iriguchi" {
  name = "iriguchi"
}

resource "aws_lb_listener" "tls" {
  load_balancer_arn = aws_lb.iriguchi.arn
  port              = 443
  protocol          = "HTTPS"

  default_action {
    type             = "forward" # expect: advice entry-without-authentication
    target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/oku/0a1b2c3d"
  }
}

resource "aws_cloudfront_distribution" "haishin" {
  enabled = true

  origin {
    domain_name = "app.example.go.jp"
    origin_id   = "app"

    custom_origin_config { # expect: advice entry-without-authentication
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "app"
    viewer_protocol_policy = "https-only"
  }
}

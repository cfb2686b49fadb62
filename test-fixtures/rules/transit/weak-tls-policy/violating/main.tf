provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb" "web" {
  name               = "web"
  load_balancer_type = "application"
}

resource "aws_lb_listener" "old" {
  load_balancer_arn = aws_lb.web.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS-1-0-2015-04" # expect: violation weak-tls-policy
}

# 書かなければ、TLS 1.0を許す既定のポリシーになる
resource "aws_lb_listener" "default" { # expect: violation weak-tls-policy
  load_balancer_arn = aws_lb.web.arn
  port              = 8443
  protocol          = "HTTPS"
}

resource "aws_lb_listener" "extended" {
  load_balancer_arn = aws_lb.web.arn
  port              = 9443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06" # expect: advice weak-tls-policy
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.1_2016" # expect: violation weak-tls-policy
  }
}

# 既定の証明書では、TLS 1.0に固定される
resource "aws_cloudfront_distribution" "assets" {
  enabled = true

  viewer_certificate {
    cloudfront_default_certificate = true # expect: violation weak-tls-policy
  }
}

# 証明書のブロックがなければ、既定の証明書になる
resource "aws_cloudfront_distribution" "images" { # expect: violation weak-tls-policy
  enabled = true
}

resource "aws_api_gateway_domain_name" "api" {
  domain_name     = "api.example.go.jp"
  security_policy = "TLS_1_0" # expect: violation weak-tls-policy
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"

  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07" # expect: violation weak-tls-policy
  }
}

# 古い名前のポリシーも、今はTLS 1.2しか受け付けない
resource "aws_iot_domain_configuration" "devices" {
  name = "devices"

  tls_config {
    security_policy = "IotSecurityPolicy_TLS12_1_0_2016_01" # expect: advice weak-tls-policy
  }
}

resource "aws_apigatewayv2_domain_name" "chat" {
  domain_name = "chat.example.go.jp"

  domain_name_configuration {
    certificate_arn = "arn:aws:acm:ap-northeast-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab"
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_0" # expect: violation weak-tls-policy
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb_listener" "web" { # fine: TLS 1.2以上で、ECDHEとGCMだけ
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/web/50dc6c495c0c9188"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-Res-2021-06"
}

resource "aws_cloudfront_distribution" "site" { # fine: 推奨のポリシー
  enabled = true

  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_api_gateway_domain_name" "api" { # fine: TLS 1.3だけ
  domain_name     = "api.example.go.jp"
  security_policy = "SecurityPolicy_TLS13_1_3_2025_09"
}

resource "aws_opensearch_domain" "search" { # fine: 推奨のポリシー
  domain_name = "search"

  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }
}

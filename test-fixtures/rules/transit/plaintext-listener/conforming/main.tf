provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb_listener" "https" { # fine: TLSで待ち受ける
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/web/50dc6c495c0c9188"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-Res-2021-06"

  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/web/73e2d6bc24d8a067"
  }
}

resource "aws_cloudfront_distribution" "site" { # fine: HTTPSへ転送する
  enabled = true

  default_cache_behavior {
    target_origin_id       = "site"
    viewer_protocol_policy = "redirect-to-https"
  }
}

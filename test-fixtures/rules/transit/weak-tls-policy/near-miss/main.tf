provider "aws" {
  region = "ap-northeast-1"
}

# TLSを使わない待ち受けに、TLSポリシーは関係ない
resource "aws_lb_listener" "http" { # fine: TLSではない
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/web/50dc6c495c0c9188"
  port              = 80
  protocol          = "HTTP"
}

resource "aws_lb_listener" "tcp" { # fine: TCPをそのまま通す
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/net/relay/50dc6c495c0c9188"
  port              = 5432
  protocol          = "TCP"
}

# 名前が似ているが、TLS 1.2以上
resource "aws_lb_listener" "similar" { # fine: 2020年のFS限定ポリシー
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/web/50dc6c495c0c9188"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-FS-1-2-Res-2020-10"
}

resource "aws_apigatewayv2_domain_name" "news" { # fine: この種類の名前で選べる最良のもの
  domain_name = "news.example.go.jp"

  domain_name_configuration {
    certificate_arn = "arn:aws:acm:ap-northeast-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab"
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}

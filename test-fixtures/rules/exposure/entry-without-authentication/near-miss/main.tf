provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb" "iriguchi" {
  name = "iriguchi"
}

# fine: 別の規則が認証する
resource "aws_lb_listener" "tls" {
  load_balancer_arn = aws_lb.iriguchi.arn
  port              = 443
  protocol          = "HTTPS"

  default_action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      status_code  = "404"
    }
  }
}

resource "aws_lb_listener_rule" "ninsho" {
  listener_arn = aws_lb_listener.tls.arn

  action {
    type = "authenticate-oidc"
  }

  action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/oku/0a1b2c3d"
  }

  condition {
    path_pattern {
      values = ["/*"]
    }
  }
}

# fine: TLSへ送るだけ
resource "aws_lb_listener" "okuru" {
  load_balancer_arn = aws_lb.iriguchi.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type = "redirect"

    redirect {
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

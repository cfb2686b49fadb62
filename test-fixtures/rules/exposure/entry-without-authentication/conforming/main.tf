provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb" "iriguchi" {
  name = "iriguchi"
}

# fine: 認証してから通す
resource "aws_lb_listener" "tls" {
  load_balancer_arn = aws_lb.iriguchi.arn
  port              = 443
  protocol          = "HTTPS"

  default_action {
    type = "authenticate-cognito"
  }

  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/oku/0a1b2c3d"
  }
}

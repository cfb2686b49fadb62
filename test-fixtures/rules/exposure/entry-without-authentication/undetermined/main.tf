provider "aws" {
  region = "ap-northeast-1"
}

variable "internal" {
  type = bool
}

resource "aws_lb" "iriguchi" {
  name     = "iriguchi"
  internal = var.internal
}

resource "aws_lb_listener" "tls" {
  load_balancer_arn = aws_lb.iriguchi.arn # expect: undetermined entry-without-authentication
  port              = 443
  protocol          = "HTTPS"

  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/oku/0a1b2c3d"
  }
}

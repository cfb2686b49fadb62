provider "aws" {
  region = "ap-northeast-1"
}

variable "policy" {
  type = string
}

resource "aws_lb_listener" "variable" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/web/50dc6c495c0c9188"
  protocol          = "HTTPS"
  ssl_policy        = var.policy # expect: undetermined weak-tls-policy
}

# 表にない名前は、良し悪しを決めつけない
resource "aws_lb_listener" "newer" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/web/50dc6c495c0c9188"
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-3-2031-01" # expect: undetermined weak-tls-policy
}

variable "tls_policy" {
  type = string
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/c/1"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = var.tls_policy
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "protocol" {
  type = string
}

resource "aws_customer_gateway" "office" {
  bgp_asn    = 65000
  ip_address = "203.0.113.10"
  type       = "ipsec.1"
}

resource "aws_lb" "inner" {
  name     = "inner"
  internal = true
  subnets  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_lb_listener" "inner" {
  load_balancer_arn = aws_lb.inner.arn
  port              = 8080
  protocol          = var.protocol # expect: undetermined closed-network-only
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/inner/0123456789abcdef"
  }
}

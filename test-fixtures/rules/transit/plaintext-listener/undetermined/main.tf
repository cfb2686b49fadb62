provider "aws" {
  region = "ap-northeast-1"
}

variable "protocol" {
  type = string
}

resource "aws_lb_listener" "either" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/web/50dc6c495c0c9188"
  port              = 8080
  protocol          = var.protocol # expect: undetermined plaintext-listener

  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/web/73e2d6bc24d8a067"
  }
}

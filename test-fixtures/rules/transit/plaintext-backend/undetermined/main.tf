provider "aws" {
  region = "ap-northeast-1"
}

variable "protocol" {
  type = string
}

resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 8080
  protocol = var.protocol # expect: undetermined plaintext-backend
}

provider "aws" { region = "ap-northeast-1" }
variable "ports" { default = [22, 443] }
resource "aws_security_group" "g" {
  name = "g"
  dynamic "ingress" {
    for_each = var.ports
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

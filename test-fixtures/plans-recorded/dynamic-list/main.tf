resource "aws_security_group" "a" {
  name = "a"
  dynamic "ingress" {
    for_each = [80, 443]
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      description = "nr ${ingress.key}"
      cidr_blocks = ["10.0.0.0/8"]
    }
  }
}

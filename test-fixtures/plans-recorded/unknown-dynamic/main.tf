resource "terraform_data" "a" {}
resource "aws_security_group" "a" {
  name = "a"
  dynamic "ingress" {
    for_each = [terraform_data.a.id]
    content {
      from_port   = 1
      to_port     = 1
      protocol    = "tcp"
      description = ingress.value
    }
  }
}

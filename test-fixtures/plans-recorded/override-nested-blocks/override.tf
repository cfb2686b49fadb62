resource "aws_security_group" "a" {
  ingress {
    from_port = 3
    to_port   = 3
    protocol  = "udp"
  }
}

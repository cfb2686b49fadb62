resource "aws_security_group" "a" {
  name = "a"
  ingress {
    from_port = 1
    to_port   = 1
    protocol  = "tcp"
  }
  ingress {
    from_port = 2
    to_port   = 2
    protocol  = "tcp"
  }
  egress {
    from_port = 9
    to_port   = 9
    protocol  = "tcp"
  }
}

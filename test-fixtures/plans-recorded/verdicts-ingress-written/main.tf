provider "aws" { region = "ap-northeast-1" }
resource "aws_security_group" "none" { name = "none" }
resource "aws_security_group" "open" {
  name = "open"
  ingress {
    from_port   = 3306
    to_port     = 3306
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_security_group" "of" {
  name = "of"
  ingress {
    from_port       = 22
    to_port         = 22
    protocol        = "tcp"
    security_groups = [aws_security_group.open.id]
  }
}

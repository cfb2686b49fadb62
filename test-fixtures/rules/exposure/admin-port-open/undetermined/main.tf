provider "aws" {
  region = "ap-northeast-1"
}

variable "source_cidr" {
  type = string
}

resource "aws_security_group" "kanri" {
  name = "kanri"

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = [var.source_cidr] # expect: undetermined admin-port-open
  }
}

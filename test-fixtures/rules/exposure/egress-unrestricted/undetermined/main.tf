provider "aws" {
  region = "ap-northeast-1"
}

variable "destination" {
  type = string
}

resource "aws_security_group" "shigoto" {
  name = "shigoto"

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [var.destination] # expect: undetermined egress-unrestricted
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "network" {
  type = string
}

resource "aws_security_group" "uchi" {
  name = "uchi"

  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [var.network] # expect: undetermined internal-network-flat
  }
}

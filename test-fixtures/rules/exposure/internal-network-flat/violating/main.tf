provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_security_group" "uchi" {
  name = "uchi"

  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["10.0.0.0/8"] # expect: advice internal-network-flat
  }

  ingress {
    from_port   = 0
    to_port     = 65535
    protocol    = "tcp"
    cidr_blocks = ["192.168.0.0/16"] # expect: advice internal-network-flat
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_default_vpc" "kitei" { # expect: advice default-network-used
}

resource "aws_default_security_group" "kitei" {
  vpc_id = "vpc-0123456789abcdef0"
  ingress { # expect: advice default-network-used
    protocol  = -1
    self      = true
    from_port = 0
    to_port   = 0
  }
}

resource "aws_instance" "web" { # expect: advice default-network-used
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
}

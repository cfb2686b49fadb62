provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_security_group" "web" {
  name = "web"

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

variable "subnet" {
  type = string
}

resource "aws_instance" "madoguchi" { # expect: undetermined public-server
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "t3.small"
  subnet_id              = var.subnet
  vpc_security_group_ids = [aws_security_group.web.id]
}

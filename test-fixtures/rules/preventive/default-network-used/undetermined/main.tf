provider "aws" {
  region = "ap-northeast-1"
}

variable "groups" {
  type = list(string)
}

resource "aws_instance" "web" { # expect: undetermined default-network-used
  ami                    = "ami-0123456789abcdef0"
  instance_type          = "t3.micro"
  vpc_security_group_ids = var.groups
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "name" {
  type = string
}

resource "aws_instance" "kanri" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.micro"
  key_name                    = "unyo"
  associate_public_ip_address = false

  tags = {
    Name = var.name # expect: undetermined bastion-server
  }
}

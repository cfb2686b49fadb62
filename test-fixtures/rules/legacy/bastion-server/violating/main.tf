provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "bastion_host" { # expect: violation bastion-server
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.micro"
  key_name = "unyo"
}

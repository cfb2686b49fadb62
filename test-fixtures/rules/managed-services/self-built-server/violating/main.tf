provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "web" { # expect: violation self-built-server
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.micro"
}

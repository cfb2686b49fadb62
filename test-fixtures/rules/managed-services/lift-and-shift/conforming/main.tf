provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "app" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "m6i.large"
}

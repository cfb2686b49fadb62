provider "aws" {
  region = "ap-northeast-1"
}

variable "bootstrap" {
  type = string
}

resource "aws_instance" "nazo" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.micro"
  user_data = var.bootstrap # expect: undetermined self-built-database
}

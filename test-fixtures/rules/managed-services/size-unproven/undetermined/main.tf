provider "aws" {
  region = "ap-northeast-1"
}

variable "type" {
  type = string
}

resource "aws_instance" "any" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = var.type # expect: undetermined size-unproven
}

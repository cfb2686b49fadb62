provider "aws" { region = "ap-northeast-1" }
resource "aws_instance" "unset" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
}
resource "aws_instance" "set" {
  ami                         = "ami-0123456789abcdef0"
  instance_type               = "t3.micro"
  associate_public_ip_address = true
  root_block_device { encrypted = false }
  metadata_options { http_tokens = "optional" }
}
resource "aws_instance" "good" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  root_block_device { encrypted = true }
  metadata_options { http_tokens = "required" }
}

resource "aws_instance" "web" {
  instance_type = "large"

  root_block_device {
    encrypted = true
  }
  lifecycle {
    create_before_destroy = true
  }
}
locals {
  b = "override"
}
provider "aws" { region = "ap-northeast-1" }

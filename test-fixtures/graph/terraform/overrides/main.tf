variable "size" { default = "small" }
locals {
  a = "base"
  b = "base"
}
resource "aws_instance" "web" {
  ami           = "ami-1"
  instance_type = var.size
  tags          = { From = "base" }

  root_block_device {
    encrypted = false
  }
  ebs_block_device {
    device_name = "a"
  }
  lifecycle {
    prevent_destroy = true
  }
}
resource "aws_ssm_parameter" "locals" {
  name  = "x"
  type  = "String"
  value = "${local.a}-${local.b}"
}
provider "aws" { region = "us-east-1" }

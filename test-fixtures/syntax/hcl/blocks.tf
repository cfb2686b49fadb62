terraform {
  required_version = ">= 1.9"
  backend "s3" {}
}

resource "aws_instance" "web" {
  ami = "ami-1"

  root_block_device {
    encrypted = true
  }

  lifecycle { prevent_destroy = true }
  dynamic "ebs_block_device" {
    for_each = var.disks
    content {
      device_name = ebs_block_device.key
    }
  }

  tags = { Name = "web" }
}
provider aws {
  region = "ap-northeast-1"
}
empty {
}

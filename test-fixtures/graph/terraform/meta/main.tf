provider "aws" { region = "ap-northeast-1" }
resource "aws_vpc" "v" {}
resource "aws_instance" "i" {
  count      = 1
  ami        = "ami-1"
  depends_on = [aws_vpc.v, module.nothing]
  lifecycle {
    prevent_destroy       = true
    create_before_destroy = false
    ignore_changes        = [tags, ami]
    precondition {
      condition     = self.ami != ""
      error_message = "no"
    }
  }
  connection {
    type = "ssh"
    host = self.public_ip
  }
  provisioner "remote-exec" {
    inline = ["apt-get install -y nginx", "echo ${self.ami}"]
  }
  provisioner "local-exec" {
    when    = destroy
    command = "echo bye"
  }
}
resource "aws_eip" "all" {
  lifecycle {
    ignore_changes = all
  }
}
moved {
  from = aws_vpc.old
  to   = aws_vpc.v
}
import {
  to = aws_vpc.v
  id = "vpc-1"
}
removed {
  from = aws_vpc.gone
  lifecycle {
    destroy = false
  }
}
check "health" {
  assert {
    condition     = true
    error_message = "x"
  }
}

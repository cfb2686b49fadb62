provider "aws" {
  region = "ap-northeast-1"
}

# fine: 注釈に書かれているだけで、入れてはいない
resource "aws_instance" "ap" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "m6i.large"
  user_data = <<-EOT
    #!/bin/bash
    # replaces WebLogic.Server and HULFT of the old data centre
    dnf install -y jq
  EOT
}

# fine: マーケットプレイスのイメージでも、ミドルウェアとは限らない
data "aws_ami" "cis" {
  owners = ["aws-marketplace"]
  filter {
    name   = "name"
    values = ["CIS Amazon Linux 2023 Benchmark*"]
  }
}

resource "aws_instance" "cis" {
  ami           = data.aws_ami.cis.id
  instance_type = "t3.small"
}

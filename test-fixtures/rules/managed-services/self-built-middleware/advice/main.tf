provider "aws" {
  region = "ap-northeast-1"
}

# 製品だけなら助言
resource "aws_instance" "one" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
  # expect-next: advice self-built-middleware
  user_data = <<-EOT
    #!/bin/bash
    dnf install -y rabbitmq-server
  EOT
}

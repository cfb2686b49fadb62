provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "app" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
  user_data = <<-EOT
    #!/bin/bash
    dnf install -y amazon-cloudwatch-agent
  EOT
}

resource "aws_prometheus_workspace" "main" {
  alias = "main"
}

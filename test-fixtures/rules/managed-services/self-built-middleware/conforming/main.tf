provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "tool" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
  user_data = <<-EOT
    #!/bin/bash
    dnf install -y jq git
  EOT
}

resource "aws_sqs_queue" "jobs" {
  name = "jobs"
}

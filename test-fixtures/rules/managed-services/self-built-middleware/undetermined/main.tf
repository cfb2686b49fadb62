provider "aws" {
  region = "ap-northeast-1"
}

variable "package" {
  type = string
}

resource "aws_instance" "web" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
  # expect-next: undetermined self-built-middleware
  user_data = <<-EOT
    #!/bin/bash
    dnf install -y ${var.package}
  EOT
}

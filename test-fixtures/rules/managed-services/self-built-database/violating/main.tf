provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "db" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.micro"
  # expect-next: violation self-built-database
  user_data = <<-EOT
    #!/bin/bash
    dnf install -y mysql-community-server
  EOT
}

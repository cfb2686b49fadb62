provider "aws" {
  region = "ap-northeast-1"
}

# fine: Webサーバだけ
resource "aws_instance" "web" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.micro"
  user_data = <<-EOT
    #!/bin/bash
    dnf install -y nginx
  EOT
}

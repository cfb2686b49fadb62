provider "aws" {
  region = "ap-northeast-1"
}

# fine: データベースの道具だけを入れる
resource "aws_instance" "batch" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.micro"
  user_data = <<-EOT
    #!/bin/bash
    dnf install -y mariadb105 postgresql15 jq
  EOT
}

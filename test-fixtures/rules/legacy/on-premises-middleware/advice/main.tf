provider "aws" {
  region = "ap-northeast-1"
}

# 名前だけなら助言
resource "aws_instance" "one" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
  tags          = { Name = "jp1-manager" } # expect: advice on-premises-middleware
}

# 導入だけでも助言
resource "aws_instance" "two" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
  # expect-next: advice on-premises-middleware
  user_data = <<-EOT
    #!/bin/bash
    rpm -ivh clusterpro-5.1.0-1.x86_64.rpm
  EOT
}

provider "aws" {
  region = "ap-northeast-1"
}

# 起動スクリプトでの導入とポートの2つが揃う
resource "aws_instance" "db" {
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "m6i.large"
  vpc_security_group_ids = [aws_security_group.db.id]
  # expect-next: violation self-built-database
  user_data = <<-EOT
    #!/bin/bash
    dnf -y update
    dnf install -y mysql-community-server
    systemctl enable --now mysqld
  EOT
}

resource "aws_security_group" "db" {
  name = "db"

  ingress {
    from_port   = 3306
    to_port     = 3306
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

# 導入だけでも、自前のデータベースに違いはない
resource "aws_instance" "cache" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "m6i.large"
  # expect-next: violation self-built-database
  user_data = <<-EOT
    #!/bin/bash
    apt-get update
    DEBIAN_FRONTEND=noninteractive apt-get install -y redis-server
  EOT
}

# fine: クライアントの道具だけを入れる
resource "aws_instance" "batch" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
  user_data     = <<-EOT
    #!/bin/bash
    # mysql-server は使わない
    dnf install -y mariadb105 postgresql15 jq
    dnf remove -y mysql-server
  EOT
}

# ポートだけでは、データベースとは言い切れない
resource "aws_instance" "proxy" { # expect: advice self-built-database
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "t3.small"
  vpc_security_group_ids = [aws_security_group.db.id]
}

provider "aws" {
  region = "ap-northeast-1"
}

# fine: どのサーバにも入るエージェント
resource "aws_instance" "app" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
  user_data = <<-EOT
    #!/bin/bash
    dnf install -y zabbix-agent2 nfs-utils postfix chrony bind-utils openldap-clients
    rpm -ivh splunkforwarder-9.2.1.x86_64.rpm
  EOT
}

# fine: ポート3000だけではアプリケーションと区別がつかない
resource "aws_security_group" "node" {
  name = "node"
  ingress {
    from_port   = 3000
    to_port     = 3000
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_instance" "front" {
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "t3.small"
  vpc_security_group_ids = [aws_security_group.node.id]
}

# fine: 名前だけでは分からない
resource "aws_instance" "monitoring" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
}

provider "aws" {
  region = "ap-northeast-1"
}

# 導入と名前
resource "aws_instance" "zabbix" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.medium"
  # expect-next: violation self-built-operations
  user_data = <<-EOT
    #!/bin/bash
    dnf install -y zabbix-server-mysql zabbix-web-mysql
  EOT
}

# 導入とポート
resource "aws_security_group" "proxy" {
  name = "out"
  ingress {
    from_port   = 3128
    to_port     = 3128
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_instance" "gateway" {
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "t3.small"
  vpc_security_group_ids = [aws_security_group.proxy.id]
  # expect-next: violation self-built-operations
  user_data = <<-EOT
    #cloud-config
    packages:
      - squid
  EOT
}

# イメージと名前
data "aws_ami" "jenkins" {
  owners = ["self"]
  filter {
    name   = "name"
    values = ["bitnami-jenkins-*"]
  }
}

resource "aws_instance" "ci" {
  ami           = data.aws_ami.jenkins.id # expect: violation self-built-operations
  instance_type = "t3.large"
  tags          = { Name = "jenkins-01" }
}

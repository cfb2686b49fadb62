provider "aws" {
  region = "ap-northeast-1"
}

# 導入と名前
resource "aws_instance" "weblogic_ap" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "m6i.xlarge"
  # expect-next: violation on-premises-middleware
  user_data = <<-EOT
    #!/bin/bash
    java -jar /tmp/fmw_14.1.1.0.0_wls_lite_generic.jar -silent -responseFile /tmp/r.rsp
  EOT
}

# イメージと導入
data "aws_ami" "eap" {
  owners = ["aws-marketplace"]
  filter {
    name   = "name"
    values = ["RHEL-JBoss-EAP-7.4-*"]
  }
}

resource "aws_instance" "ap" {
  ami           = data.aws_ami.eap.id
  instance_type = "m6i.large"
  # expect-next: violation on-premises-middleware
  user_data = <<-EOT
    #!/bin/bash
    yum install -y eap7-wildfly
  EOT
}

# 名前と管理ポート
resource "aws_security_group" "console" {
  name = "console"
  ingress {
    from_port   = 7001
    to_port     = 7002
    protocol    = "tcp"
    cidr_blocks = ["10.1.0.0/16"]
  }
}

# expect-next: violation on-premises-middleware
resource "aws_instance" "weblogic01" {
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "m6i.large"
  vpc_security_group_ids = [aws_security_group.console.id]
}

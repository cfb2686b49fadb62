provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_security_group" "web" {
  name = "web"

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# 開いたポートがなければ、アドレスだけの助言
resource "aws_security_group" "tojiru" {
  name = "tojiru"
}

resource "aws_instance" "tojiru" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  associate_public_ip_address = true # expect: advice public-server
  vpc_security_group_ids      = [aws_security_group.tojiru.id]
}

# NATインスタンスは通信を中継する
resource "aws_instance" "nat" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  associate_public_ip_address = true # expect: advice public-server
  source_dest_check           = false
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# fine: テンプレートから起動するグループのほうで問う
resource "aws_launch_template" "hinagata" {
  name = "hinagata"

  network_interfaces {
    associate_public_ip_address = true
    security_groups             = [aws_security_group.web.id]
  }
}

resource "aws_autoscaling_group" "mure" {
  min_size            = 1
  max_size            = 2
  vpc_zone_identifier = ["subnet-0a1b2c3d"]

  launch_template {
    id = aws_launch_template.hinagata.id # expect: violation public-server
  }
}

# fine: ロードバランサのアドレスはサーバのものではない
resource "aws_eip" "iriguchi" {
  domain = "vpc"
}

# 起動スクリプトで中継を始めるもの（NATやVPNの入口）は助言
resource "aws_launch_template" "chukei" {
  name = "chukei"
  user_data = base64encode(<<-EOT
    #!/bin/bash
    ID=$(ec2-metadata -i | cut -d ' ' -f 2)
    aws ec2 modify-instance-attribute --instance-id $ID --no-source-dest-check
  EOT
  )

  network_interfaces {
    associate_public_ip_address = true
    security_groups             = [aws_security_group.web.id]
  }
}

resource "aws_autoscaling_group" "chukei" {
  min_size            = 1
  max_size            = 1
  vpc_zone_identifier = ["subnet-0a1b2c3d"]

  launch_template {
    id = aws_launch_template.chukei.id # expect: advice public-server
  }
}

# 注釈に書かれているだけでは、中継しない
resource "aws_instance" "chushaku" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  associate_public_ip_address = true # expect: violation public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
  user_data                   = <<-EOT
    #!/bin/bash
    # sysctl -w net.ipv4.ip_forward=1
    echo ok
  EOT
}

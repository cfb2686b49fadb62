provider "aws" {
  region = "ap-northeast-1"
}

locals {
  open_ports = [22, 443]
}

# 繰り返しの一つだけが管理のポートを開ける
resource "aws_security_group" "kurikaeshi" {
  name = "kurikaeshi"

  dynamic "ingress" {
    for_each = local.open_ports

    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"] # expect: violation admin-port-open
    }
  }
}

# 既定のグループの規則も同じように問う
resource "aws_default_security_group" "kitei" {
  vpc_id = "vpc-0a1b2c3d"

  ingress {
    from_port   = 3389
    to_port     = 3389
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # expect: violation admin-port-open
  }
}

# fine: 同じグループの中だけ
resource "aws_security_group" "nakama" {
  name = "nakama"

  ingress {
    from_port = 0
    to_port   = 0
    protocol  = "-1"
    self      = true
  }
}

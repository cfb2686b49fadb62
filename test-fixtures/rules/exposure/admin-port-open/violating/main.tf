provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_security_group" "kanri" {
  name = "kanri"

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # expect: violation admin-port-open
  }
}

resource "aws_vpc_security_group_ingress_rule" "desktop" {
  security_group_id = aws_security_group.kanri.id
  ip_protocol       = "tcp"
  from_port         = 3389
  to_port           = 3389
  cidr_ipv4         = "0.0.0.0/0" # expect: violation admin-port-open
}

# 半分ずつでも、合わせれば全てのアドレス
resource "aws_vpc_security_group_ingress_rule" "hanbun" {
  for_each = toset(["0.0.0.0/1", "128.0.0.0/1"])

  security_group_id = aws_security_group.kanri.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = each.value # expect: violation admin-port-open
}

resource "aws_ec2_managed_prefix_list" "zenbu" {
  name           = "zenbu"
  address_family = "IPv4"
  max_entries    = 1

  entry {
    cidr = "0.0.0.0/0"
  }
}

# プレフィックスリストの中身も見る
resource "aws_security_group" "ichiran" {
  name = "ichiran"

  ingress {
    from_port       = 22
    to_port         = 22
    protocol        = "tcp"
    prefix_list_ids = [aws_ec2_managed_prefix_list.zenbu.id] # expect: violation admin-port-open
  }
}

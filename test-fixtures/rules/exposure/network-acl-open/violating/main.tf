provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_network_acl" "kyokai" {
  vpc_id = "vpc-0a1b2c3d"

  ingress {
    rule_no    = 100
    protocol   = "-1"
    action     = "allow"
    cidr_block = "0.0.0.0/0" # expect: advice network-acl-open
    from_port  = 0
    to_port    = 0
  }
}

resource "aws_network_acl_rule" "subete" {
  network_acl_id = "acl-0a1b2c3d"
  rule_number    = 100
  protocol       = "-1"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0" # expect: advice network-acl-open
}

resource "aws_network_acl_rule" "kanri" {
  network_acl_id  = "acl-0a1b2c3d"
  rule_number     = 110
  egress          = false
  protocol        = "tcp"
  rule_action     = "allow"
  ipv6_cidr_block = "::/0" # expect: advice network-acl-open
  from_port       = 22
  to_port         = 22
}

# 番号の小さい規則から当てはまるため、あとの拒否は効かない
resource "aws_network_acl" "ato" {
  vpc_id = "vpc-0a1b2c3d"

  ingress {
    rule_no    = 100
    protocol   = "-1"
    action     = "allow"
    cidr_block = "0.0.0.0/0" # expect: advice network-acl-open
    from_port  = 0
    to_port    = 0
  }

  ingress {
    rule_no    = 200
    protocol   = "tcp"
    action     = "deny"
    cidr_block = "0.0.0.0/0"
    from_port  = 22
    to_port    = 22
  }
}

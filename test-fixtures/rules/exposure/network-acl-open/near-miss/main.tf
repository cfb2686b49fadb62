provider "aws" {
  region = "ap-northeast-1"
}

# fine: 戻りの通信に要る範囲
resource "aws_network_acl_rule" "modori" {
  network_acl_id = "acl-0a1b2c3d"
  rule_number    = 100
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
  from_port      = 1024
  to_port        = 65535
}

# fine: 拒む規則
resource "aws_network_acl_rule" "kobamu" {
  network_acl_id = "acl-0a1b2c3d"
  rule_number    = 90
  protocol       = "-1"
  rule_action    = "deny"
  cidr_block     = "0.0.0.0/0"
}

# fine: 外へ向かう規則
resource "aws_network_acl_rule" "soto" {
  network_acl_id = "acl-0a1b2c3d"
  rule_number    = 100
  egress         = true
  protocol       = "-1"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
}

# fine: 拒む規則が先にある
resource "aws_network_acl" "kyokai" {
  vpc_id = "vpc-0a1b2c3d"

  ingress {
    rule_no    = 10
    protocol   = "tcp"
    action     = "deny"
    cidr_block = "0.0.0.0/0"
    from_port  = 22
    to_port    = 22
  }

  ingress {
    rule_no    = 100
    protocol   = "-1"
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }
}

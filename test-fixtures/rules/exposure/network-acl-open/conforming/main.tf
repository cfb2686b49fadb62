provider "aws" {
  region = "ap-northeast-1"
}

# fine: 庁内の範囲だけ
resource "aws_network_acl_rule" "kanri" {
  network_acl_id = "acl-0a1b2c3d"
  rule_number    = 110
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "10.20.0.0/16"
  from_port      = 22
  to_port        = 22
}

# fine: 世界に許すのはWebのポートだけ
resource "aws_network_acl_rule" "web" {
  network_acl_id = "acl-0a1b2c3d"
  rule_number    = 120
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
  from_port      = 443
  to_port        = 443
}

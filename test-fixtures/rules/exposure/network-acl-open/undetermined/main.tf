provider "aws" {
  region = "ap-northeast-1"
}

variable "source_cidr" {
  type = string
}

resource "aws_network_acl_rule" "kanri" {
  network_acl_id = "acl-0a1b2c3d"
  rule_number    = 110
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = var.source_cidr # expect: undetermined network-acl-open
  from_port      = 22
  to_port        = 22
}

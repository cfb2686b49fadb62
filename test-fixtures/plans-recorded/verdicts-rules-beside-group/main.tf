provider "aws" { region = "ap-northeast-1" }
resource "aws_security_group" "g" { name = "g" }
resource "aws_security_group_rule" "r" {
  for_each          = { ssh = 22, rdp = 3389 }
  type              = "ingress"
  security_group_id = aws_security_group.g.id
  from_port         = each.value
  to_port           = each.value
  protocol          = "tcp"
  cidr_blocks       = ["0.0.0.0/0"]
}
resource "aws_vpc_security_group_ingress_rule" "v" {
  security_group_id = aws_security_group.g.id
  from_port         = 5432
  to_port           = 5432
  ip_protocol       = "tcp"
  cidr_ipv4         = "0.0.0.0/0"
}

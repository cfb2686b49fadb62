provider "aws" { region = "ap-northeast-1" }
variable "cidrs" { default = ["10.0.0.0/8", "0.0.0.0/0"] }
resource "aws_vpc" "v" { cidr_block = "10.0.0.0/16" }
resource "aws_subnet" "s" {
  count                   = 2
  vpc_id                  = aws_vpc.v.id
  cidr_block              = cidrsubnet("10.0.0.0/16", 8, count.index)
  map_public_ip_on_launch = count.index == 0
}
resource "aws_network_acl_rule" "n" {
  network_acl_id = aws_vpc.v.default_network_acl_id
  rule_number    = 100
  protocol       = "-1"
  rule_action    = "allow"
  cidr_block     = var.cidrs[1]
}
resource "aws_security_group" "g" {
  vpc_id = aws_vpc.v.id
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = var.cidrs
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_security_group" "shigoto" {
  name = "shigoto"

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"] # expect: advice egress-unrestricted
  }
}

resource "aws_vpc_security_group_egress_rule" "betsu" {
  security_group_id = "sg-0a1b2c3d"
  ip_protocol       = "tcp"
  from_port         = 0
  to_port           = 65535
  cidr_ipv6         = "::/0" # expect: advice egress-unrestricted
}

resource "aws_security_group_rule" "mukashi" {
  type              = "egress"
  security_group_id = "sg-0a1b2c3d"
  protocol          = "all"
  from_port         = 0
  to_port           = 0
  cidr_blocks       = ["0.0.0.0/0"] # expect: advice egress-unrestricted
}

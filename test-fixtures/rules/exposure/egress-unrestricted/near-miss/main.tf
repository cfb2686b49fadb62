provider "aws" {
  region = "ap-northeast-1"
}

# fine: 全ての通信でも、宛先は内部だけ
resource "aws_security_group" "shigoto" {
  name = "shigoto"

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

# fine: Terraformでは、書かなければ送信できない
resource "aws_security_group" "kitei" {
  name = "kitei"
}

# fine: 受け入れる規則
resource "aws_security_group_rule" "ukeire" {
  type              = "ingress"
  security_group_id = aws_security_group.kitei.id
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["0.0.0.0/0"]
}

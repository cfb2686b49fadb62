provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_security_group" "uchi" {
  name = "uchi"

  # fine: 要るポートだけ
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

# fine: 要るポートだけ
resource "aws_security_group" "shigoto" {
  name = "shigoto"

  egress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

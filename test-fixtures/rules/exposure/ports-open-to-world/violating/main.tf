provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_security_group" "kanri" {
  name = "kanri"

  ingress {
    from_port   = 8080
    to_port     = 8080
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # expect: violation ports-open-to-world
  }

  ingress {
    from_port        = 514
    to_port          = 514
    protocol         = "udp"
    ipv6_cidr_blocks = ["::/0"] # expect: violation ports-open-to-world
  }

  # Webのポートをはみ出す範囲
  ingress {
    from_port   = 80
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"] # expect: violation ports-open-to-world
  }

  # 半分ずつでも、合わせれば全てのアドレス
  ingress {
    from_port   = 9000
    to_port     = 9000
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/1", "128.0.0.0/1"] # expect: violation ports-open-to-world
  }
}

resource "aws_vpc_security_group_ingress_rule" "betsu" {
  security_group_id = aws_security_group.kanri.id
  ip_protocol       = "tcp"
  from_port         = 3000
  to_port           = 3000
  cidr_ipv4         = "0.0.0.0/0" # expect: violation ports-open-to-world
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_security_group" "kanri" {
  name = "kanri"

  # fine: 管理のポートは別のルールで問う
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  # fine: ICMPの数字はポートではない
  ingress {
    from_port   = 3
    to_port     = 4
    protocol    = "icmp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  # fine: VPNは公開が前提
  ingress {
    from_port   = 4500
    to_port     = 4500
    protocol    = "udp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  # fine: 広くても、インターネットから届かない範囲
  ingress {
    from_port        = 8080
    to_port          = 8080
    protocol         = "tcp"
    ipv6_cidr_blocks = ["fc00::/7"]
  }

  # fine: 同じグループの中だけ
  ingress {
    from_port = 8080
    to_port   = 8080
    protocol  = "tcp"
    self      = true
  }
}

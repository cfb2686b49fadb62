provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_security_group" "kanri" {
  name = "kanri"

  # fine: 庁内の範囲だけ
  ingress {
    from_port   = 8080
    to_port     = 8080
    protocol    = "tcp"
    cidr_blocks = ["10.20.0.0/16", "203.0.113.0/24"]
  }

  # fine: Webのポート
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

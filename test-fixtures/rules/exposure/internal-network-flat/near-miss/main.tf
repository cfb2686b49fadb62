provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_security_group" "uchi" {
  name = "uchi"

  # fine: 一つの層の狭い範囲
  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["10.0.3.0/24"]
  }

  # fine: 全てのアドレスに開くのは別のルールで問う
  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }

  # fine: 同じグループの中だけ
  ingress {
    from_port = 0
    to_port   = 0
    protocol  = "-1"
    self      = true
  }
}

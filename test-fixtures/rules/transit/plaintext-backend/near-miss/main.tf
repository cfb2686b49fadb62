provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb_target_group" "function" { # fine: 関数にはプロトコルがない
  name        = "function"
  target_type = "lambda"
}

resource "aws_lb_target_group" "relay" { # fine: TCPをそのまま通す
  name     = "relay"
  port     = 443
  protocol = "TCP"
}

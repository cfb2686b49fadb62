provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb_target_group" "web" { # fine: 背後までHTTPS
  name     = "web"
  port     = 8443
  protocol = "HTTPS"
}

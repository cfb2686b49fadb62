provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_autoscaling_group" "web" { # fine: 別の形でタグを書く
  max_size = 2
  min_size = 1
}

resource "aws_kms_key" "app" { # fine: データも計算も持たない
  description = "app"
}

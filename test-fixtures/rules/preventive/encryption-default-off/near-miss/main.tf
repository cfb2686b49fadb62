provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_ebs_encryption_by_default" "region" { # fine: 書かなければ有効
}

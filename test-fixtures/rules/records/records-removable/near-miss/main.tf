provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "work" { # fine: 公文書の保管先と指定されていない
  bucket        = "sagyo"
  force_destroy = true
}

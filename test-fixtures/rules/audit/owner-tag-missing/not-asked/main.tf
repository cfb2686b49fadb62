provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "uketsuke" { # fine: プロファイルがタグを求めていない
  bucket = "shinsei-uketsuke"
}

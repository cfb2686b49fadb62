provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "meibo" { # fine: 検出が有効になっている
  bucket = "shinsei-meibo"

  tags = {
    DataClass = "個人情報"
  }
}

resource "aws_macie2_account" "all" {}

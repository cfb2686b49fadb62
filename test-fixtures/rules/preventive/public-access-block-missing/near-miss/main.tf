provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "papers" { # fine: 書かなければ既定で公開が止まる
  bucket = "shinsei-papers"
}

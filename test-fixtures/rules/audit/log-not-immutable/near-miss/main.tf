provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "papers" { # fine: 監査証跡の保管先ではない
  bucket = "shinsei-papers"
}

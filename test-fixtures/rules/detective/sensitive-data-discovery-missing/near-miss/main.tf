provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "keiji" { # fine: 個人情報を置くと指定されていない
  bucket = "shinsei-keiji"

  tags = {
    DataClass = "public"
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

# fine: 基盤の側で設定されている
resource "aws_s3_bucket" "uketsuke" {
  bucket = "shinsei-uketsuke"
}

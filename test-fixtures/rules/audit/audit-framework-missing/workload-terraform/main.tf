provider "aws" {
  region = "ap-northeast-1"
}

# fine: アカウント全体ではないので、確認事項に留める
resource "aws_s3_bucket" "uketsuke" {
  bucket = "shinsei-uketsuke"
}

provider "aws" {
  region = "ap-northeast-1"
}

# fine: 証跡そのものがないことは別のルールが問う
resource "aws_s3_bucket" "uketsuke" {
  bucket = "shinsei-uketsuke"
}

provider "aws" {
  region = "ap-northeast-1"
}

# fine: 業務システムだけのテンプレートには、ないことを問わない
resource "aws_s3_bucket" "uketsuke" {
  bucket = "shinsei-uketsuke"
}

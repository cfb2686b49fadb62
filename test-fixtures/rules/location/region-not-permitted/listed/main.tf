provider "aws" {
  region = "ap-northeast-1"
}

# fine: 一覧にあるリージョンのゾーン
resource "aws_ebs_volume" "data" {
  availability_zone = "ap-northeast-1a"
  size              = 100
}

# 国内でも、一覧になければ許可されていない
resource "aws_s3_bucket" "copy" {
  region = "ap-northeast-3" # expect: violation region-not-permitted
  bucket = "uploads-copy-example"
}

# 台北のローカルゾーンは東京リージョンに属するが、国外にある
resource "aws_ebs_volume" "far" {
  availability_zone = "ap-northeast-1-tpe-1a" # expect: violation region-not-permitted
  size              = 100
}

provider "aws" {
  region = "ap-northeast-1"
}

# fine: 別の場所にある
resource "aws_lb" "uketsuke" {
  name = "uketsuke"
}

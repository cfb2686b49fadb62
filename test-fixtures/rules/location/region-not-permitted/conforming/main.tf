provider "aws" {
  region = "ap-northeast-3"
}

resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-example"
}

resource "aws_ebs_volume" "data" {
  availability_zone = "ap-northeast-3a"
  size              = 100
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

provider "aws" {
  region = "us-east-1"
}

resource "aws_s3_bucket" "uploads" { # expect: violation region-not-permitted
  bucket = "uploads-example"
}

# 利用者データを持たないものにも、許可の範囲は及ぶ
resource "aws_vpc" "main" { # expect: violation region-not-permitted
  cidr_block = "10.0.0.0/16"
}

resource "aws_lb" "front" { # expect: violation region-not-permitted
  name = "front"
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "records" { # expect: violation records-removable
  bucket = "kessai-bunsho"

  tags = {
    DataClass = "gyosei-bunsho"
  }
}

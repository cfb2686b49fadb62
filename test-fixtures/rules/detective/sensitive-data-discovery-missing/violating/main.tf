provider "aws" { # expect: advice sensitive-data-discovery-missing
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "meibo" {
  bucket = "shinsei-meibo"

  tags = {
    DataClass = "個人情報"
  }
}

# 止めてある検出は数えない
resource "aws_macie2_account" "paused" {
  status = "PAUSED"
}

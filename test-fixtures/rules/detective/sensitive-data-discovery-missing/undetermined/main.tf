provider "aws" { # expect: undetermined sensitive-data-discovery-missing
  region = "ap-northeast-1"
}

variable "class" {
  type = string
}

# 個人情報を置くのかどうか分からない
resource "aws_s3_bucket" "meibo" {
  bucket = "shinsei-meibo"

  tags = {
    DataClass = var.class
  }
}

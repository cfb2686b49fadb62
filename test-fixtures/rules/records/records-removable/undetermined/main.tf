provider "aws" {
  region = "ap-northeast-1"
}

variable "class" {
  type = string
}

# 公文書の保管先かどうか分からない
resource "aws_s3_bucket" "records" {
  bucket = "kessai-bunsho"

  tags = {
    DataClass = var.class # expect: undetermined records-removable
  }
}

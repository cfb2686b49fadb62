# checklist: aws ap-northeast-1 2
provider "aws" {
  region = "ap-northeast-1"
}

# 国内のリージョンでも、事業者は外国の企業
resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-example"
}

resource "aws_dynamodb_table" "residents" {
  name     = "residents"
  hash_key = "id"
}

# fine: データを保管しない
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

provider "aws" {
  region = "us-east-1"
}

resource "aws_kms_key" "data" {
  description = "portal"
}

resource "aws_dynamodb_table" "residents" {
  name     = "residents"
  hash_key = "id"
  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.data.arn
  }
}

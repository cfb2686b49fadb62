provider "aws" { region = "ap-northeast-1" }
provider "aws" {
  alias  = "us"
  region = "us-east-1"
}
resource "aws_dynamodb_table" "t" {
  provider     = aws.us
  name         = "t"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"
  attribute {
    name = "id"
    type = "S"
  }
}
resource "aws_dynamodb_table" "u" {
  name         = "u"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"
  attribute {
    name = "id"
    type = "S"
  }
}

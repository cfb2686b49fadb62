variable "region" {
  type = string
}

provider "aws" {
  region = var.region # expect: undetermined provider-region-abroad
}

resource "aws_dynamodb_table" "orders" {
  name     = "orders"
  hash_key = "id"
}

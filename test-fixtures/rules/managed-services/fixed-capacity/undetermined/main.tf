provider "aws" {
  region = "ap-northeast-1"
}

variable "mode" {
  type = string
}

# expect-next: undetermined fixed-capacity
resource "aws_dynamodb_table" "records" {
  name         = "records"
  hash_key     = "id"
  billing_mode = var.mode
  attribute {
    name = "id"
    type = "S"
  }
}

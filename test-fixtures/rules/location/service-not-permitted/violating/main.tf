resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-example"
}

# 一つのサービスについて一度だけ言う
resource "aws_dynamodb_table" "residents" { # expect: advice service-not-permitted
  name     = "residents"
  hash_key = "id"
}

resource "aws_dynamodb_table" "orders" {
  name     = "orders"
  hash_key = "id"
}

resource "aws_lambda_function" "resize" {
  function_name = "resize"
  role          = "arn:aws:iam::111122223333:role/resize"
}

resource "aws_db_instance" "main" { # expect: advice service-not-permitted
  identifier     = "main"
  instance_class = "db.m6g.large"
}

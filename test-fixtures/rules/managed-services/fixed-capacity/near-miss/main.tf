provider "aws" {
  region = "ap-northeast-1"
}

# fine: 容量は負荷に合わせて増減する
resource "aws_dynamodb_table" "records" {
  name           = "records"
  hash_key       = "id"
  billing_mode   = "PROVISIONED"
  read_capacity  = 5
  write_capacity = 5
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_appautoscaling_target" "records" {
  service_namespace  = "dynamodb"
  resource_id        = "table/records"
  scalable_dimension = "dynamodb:table:ReadCapacityUnits"
  min_capacity       = 5
  max_capacity       = 100
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_dynamodb_table" "records" {
  name         = "records"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_kinesis_stream" "events" {
  name = "events"
  stream_mode_details {
    stream_mode = "ON_DEMAND"
  }
}

resource "aws_redshiftserverless_workgroup" "mart" {
  namespace_name = "mart"
  workgroup_name = "mart"
}

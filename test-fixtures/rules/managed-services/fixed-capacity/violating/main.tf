provider "aws" {
  region = "ap-northeast-1"
}

# expect-next: advice fixed-capacity
resource "aws_dynamodb_table" "records" {
  name           = "records"
  hash_key       = "id"
  billing_mode   = "PROVISIONED"
  read_capacity  = 50
  write_capacity = 50
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_kinesis_stream" "events" {
  name        = "events"
  shard_count = 4 # expect: advice fixed-capacity
}

# expect-next: advice fixed-capacity
resource "aws_redshift_cluster" "mart" {
  cluster_identifier = "mart"
  node_type          = "ra3.large"
}

# expect-next: advice fixed-capacity
resource "aws_lambda_provisioned_concurrency_config" "api" {
  function_name                     = "api"
  qualifier                         = "live"
  provisioned_concurrent_executions = 10
}

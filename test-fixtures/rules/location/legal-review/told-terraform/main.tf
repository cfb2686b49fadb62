# checklist: aws ap-northeast-1 3
provider "aws" {
  region = "ap-northeast-1"
}

# fine: 何がどこにあるかを挙げるだけで、良し悪しは人が決める
resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-example"
}

resource "aws_sqs_queue" "jobs" {
  name = "jobs"
}

# 送り先の契約も確かめる
resource "aws_kinesis_firehose_delivery_stream" "monitoring" {
  name        = "monitoring"
  destination = "http_endpoint"
  http_endpoint_configuration {
    url                = "https://collector.example.com/v1"
    name               = "collector"
    role_arn           = "arn:aws:iam::111122223333:role/monitoring"
    buffering_interval = 60
    s3_configuration {
      bucket_arn = aws_s3_bucket.uploads.arn
      role_arn   = "arn:aws:iam::111122223333:role/monitoring"
    }
  }
}

resource "aws_iam_role" "monitoring" {
  name               = "monitoring"
  assume_role_policy = "{}"
}

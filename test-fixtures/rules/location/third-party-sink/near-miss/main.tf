provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_kinesis_firehose_delivery_stream" "logs" { # fine: 名前が似ていても、送り先は自分のバケット
  name        = "http-endpoint"
  destination = "extended_s3"

  extended_s3_configuration {
    bucket_arn = "arn:aws:s3:::logs-example"
    role_arn   = "arn:aws:iam::111122223333:role/logs"
  }
}

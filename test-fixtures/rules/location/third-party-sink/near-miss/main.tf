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

# 同じシステムのAPIへ渡すなら、外部のサービスではない
resource "aws_apigatewayv2_api" "intake" {
  name          = "intake"
  protocol_type = "HTTP"
}

resource "aws_cloudwatch_event_api_destination" "intake" { # fine: 送り先は自分のAPI
  name                = "intake"
  connection_arn      = "arn:aws:events:ap-northeast-1:111122223333:connection/intake"
  invocation_endpoint = "${aws_apigatewayv2_api.intake.api_endpoint}/events"
  http_method         = "POST"
}

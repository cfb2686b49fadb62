provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_kinesis_firehose_delivery_stream" "logs" {
  name        = "logs"
  destination = "http_endpoint"

  http_endpoint_configuration { # expect: advice third-party-sink
    url  = "https://logs.example.com/v1"
    name = "logs"
  }
}

resource "aws_cloudwatch_event_api_destination" "chat" {
  name                = "chat"
  connection_arn      = "arn:aws:events:ap-northeast-1:111122223333:connection/chat/0123456789abcdef"
  invocation_endpoint = "https://chat.example.com/hook" # expect: advice third-party-sink
  http_method         = "POST"
}

provider "aws" {
  region = "ap-northeast-1"
}

# 送り先が、同じシステムのものか外部のものか分からない
variable "hook" {
  type = string
}

resource "aws_cloudwatch_event_api_destination" "hook" {
  name                = "hook"
  connection_arn      = "arn:aws:events:ap-northeast-1:111122223333:connection/hook/0123456789abcdef"
  invocation_endpoint = var.hook # expect: undetermined third-party-sink
  http_method         = "POST"
}

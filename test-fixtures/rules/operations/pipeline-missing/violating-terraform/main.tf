provider "aws" { # expect: advice pipeline-missing
  region = "ap-northeast-1"
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

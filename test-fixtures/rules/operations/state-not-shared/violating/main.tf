terraform { # expect: advice state-not-shared
  required_version = "~> 1.9"
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

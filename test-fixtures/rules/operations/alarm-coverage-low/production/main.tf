provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_sqs_queue" "moushide" { # expect: advice alarm-coverage-low
  name = "moushide"

  tags = {
    Environment = "production"
  }
}

terraform {
  required_providers {
    aws = { # fine: whoever calls it decides
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

resource "aws_sqs_queue" "app" {
  name = "app"
}

provider "aws" { region = "ap-northeast-1" }
resource "aws_sqs_queue" "q" {
  name   = "q"
  region = "us-east-2"
}
resource "aws_sqs_queue" "r" { name = "r" }

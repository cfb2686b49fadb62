provider "aws" { region = "ap-northeast-1" }
provider "aws" {
  alias  = "west"
  region = "ap-northeast-3"
}
resource "aws_sqs_queue" "a" { name = "a" }
resource "aws_sqs_queue" "b" {
  provider = aws.west
  name     = "b"
}

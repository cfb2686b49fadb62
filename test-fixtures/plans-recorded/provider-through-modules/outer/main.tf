terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.back]
    }
  }
}
resource "aws_sqs_queue" "here" { name = "here" }
module "inner" {
  source    = "./inner"
  providers = { aws = aws.back }
}

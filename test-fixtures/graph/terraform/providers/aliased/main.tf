terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.primary, aws.second]
    }
  }
}
resource "aws_vpc" "primary" { provider = aws.primary }
resource "aws_vpc" "second" { provider = aws.second }
module "deeper" {
  source    = "../child"
  providers = { aws = aws.second }
}

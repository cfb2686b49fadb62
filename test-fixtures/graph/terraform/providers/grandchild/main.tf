terraform {
  required_providers {
    aws = { version = "~> 6.1" }
  }
}
provider "aws" {}
resource "aws_vpc" "grandchild" {}

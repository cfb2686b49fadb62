terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0, < 7.0"
    }
    amazon = {
      source = "hashicorp/aws"
    }
  }
  backend "s3" {
    bucket = "state"
    key    = "x"
    region = "ap-northeast-1"
  }
}
variable "dr_region" { default = "us-west-2" }
locals { regions = { dr = var.dr_region } }
provider "aws" { region = "ap-northeast-1" }
provider "aws" {
  alias  = "dr"
  region = local.regions["dr"]
}
provider "aws" { alias = "unwritten" }
resource "aws_vpc" "home" {}
resource "aws_vpc" "dr" { provider = aws.dr }
resource "aws_vpc" "unwritten" { provider = aws.unwritten }
resource "aws_vpc" "undeclared" { provider = aws.nowhere }
resource "aws_vpc" "amazon" { provider = amazon }
module "inherits" { source = "./child" }
module "handed" {
  source    = "./child"
  providers = { aws = aws.dr }
}
module "aliased" {
  source = "./aliased"
  providers = {
    aws.primary = aws
    aws.second  = aws.dr
  }
}
module "renamed" {
  source    = "./renamed"
  providers = { cloud = aws.dr }
}

terraform {
  required_providers {
    aws = { # fine: an example is not what is run
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

module "network" {
  source = "terraform-aws-modules/vpc/aws"
}

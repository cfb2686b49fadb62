terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.20"
    }
  }

  backend "s3" {
    bucket       = "shinsei-portal-tfstate"
    key          = "portal/terraform.tfstate"
    region       = "ap-northeast-1"
    encrypt      = true
    use_lockfile = true
  }
}

provider "aws" {
  region = var.region

  default_tags {
    tags = {
      System      = "shinsei-portal"
      Environment = var.environment
    }
  }
}

# 災害対策の写しを置くリージョン
provider "aws" {
  alias  = "dr"
  region = var.dr_region
}

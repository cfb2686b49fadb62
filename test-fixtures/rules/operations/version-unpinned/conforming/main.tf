terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.10" # fine: an upper bound
    }
    random = {
      source  = "hashicorp/random"
      version = ">= 3.1, < 4.0" # fine: an upper bound
    }
    archive = "2.4.0" # fine: one version
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

module "network" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "6.0.1" # fine: one version
}

module "audit" {
  source = "git::https://git.example.jp/platform/audit.git?ref=v1.4.2" # fine: a tag
}

module "tags" {
  source = "github.com/example-jp/tags?ref=4f1c2aa90b7d5e3c8a6f1e2d3c4b5a6978869504" # fine: a commit
}

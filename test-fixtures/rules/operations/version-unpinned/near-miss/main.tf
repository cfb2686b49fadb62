terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

module "app" {
  source = "./app" # fine: a module of the same repository has no version
}

module "archive" {
  source = "https://artifacts.example.jp/modules/audit-1.4.2.zip" # fine: the address says which
}

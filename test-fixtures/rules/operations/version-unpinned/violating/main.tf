terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws" # expect: advice version-unpinned
    }
    random = {
      source  = "hashicorp/random"
      version = ">= 3.1" # expect: advice version-unpinned
    }
    archive = ">= 2.0, != 2.3.0" # expect: advice version-unpinned
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

module "network" {
  source = "terraform-aws-modules/vpc/aws" # expect: advice version-unpinned
}

module "storage" {
  source  = "registry.example.jp/portal/storage/aws"
  version = ">= 1.2" # expect: advice version-unpinned
}

module "audit" {
  source = "git::https://git.example.jp/platform/audit.git" # expect: advice version-unpinned
}

module "alerts" {
  source = "git::https://git.example.jp/platform/alerts.git?ref=main" # expect: advice version-unpinned
}

module "tags" {
  source = "github.com/example-jp/tags" # expect: advice version-unpinned
}

module "mail" {
  source = "git@git.example.jp:platform/mail.git//ses" # expect: advice version-unpinned
}

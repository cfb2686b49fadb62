terraform {
  required_providers {
    aws = { # fine: the lock file fixes it
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

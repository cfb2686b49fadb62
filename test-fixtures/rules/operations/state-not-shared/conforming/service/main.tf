terraform {
  cloud { # fine: HCP Terraform keeps it
    organization = "example"
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

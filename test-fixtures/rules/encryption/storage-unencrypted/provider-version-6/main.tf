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

resource "aws_redshift_cluster" "dwh" { # fine: バージョン6からは既定で暗号化される
  cluster_identifier = "dwh"
  node_type          = "ra3.large"
}

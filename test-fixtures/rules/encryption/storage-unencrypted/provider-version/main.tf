terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.90"
    }
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

# バージョン5までは、書かなければ暗号化されない
resource "aws_redshift_cluster" "dwh" { # expect: violation storage-unencrypted
  cluster_identifier = "dwh"
  node_type          = "ra3.large"
}

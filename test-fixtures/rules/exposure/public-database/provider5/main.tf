terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.80"
    }
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

# 版5までは、書かなければ公開される
resource "aws_redshift_cluster" "bunseki" { # expect: violation public-database
  cluster_identifier = "bunseki"
  node_type          = "ra3.xlplus"
}

# fine: 公開しないと書いている
resource "aws_redshift_cluster" "naibu" {
  cluster_identifier  = "naibu"
  node_type           = "ra3.xlplus"
  publicly_accessible = false
}

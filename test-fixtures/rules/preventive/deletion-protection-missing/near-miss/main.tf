provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_rds_cluster" "daicho" {
  engine              = "aurora-postgresql"
  deletion_protection = false # expect: advice deletion-protection-missing

  tags = {
    Environment = "development"
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_rds_cluster" "daicho" {
  engine              = "aurora-postgresql"
  deletion_protection = false # expect: violation deletion-protection-missing

  tags = {
    Environment = "production"
  }
}

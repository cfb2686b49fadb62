provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_rds_cluster" "daicho" {
  engine              = "aurora-postgresql"
  deletion_protection = true # fine: 保護されている

  tags = {
    Environment = "production"
  }
}

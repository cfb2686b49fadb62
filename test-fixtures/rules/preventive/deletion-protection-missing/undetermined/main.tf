provider "aws" {
  region = "ap-northeast-1"
}

variable "protect" {
  type = bool
}

resource "aws_rds_cluster" "daicho" {
  engine              = "aurora-postgresql"
  deletion_protection = var.protect # expect: undetermined deletion-protection-missing

  tags = {
    Environment = "production"
  }
}

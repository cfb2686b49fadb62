provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "db" {
  engine         = "postgres"
  instance_class = "db.m7g.large"
}

resource "aws_rds_cluster" "db" {
  engine = "aurora-mysql"
}

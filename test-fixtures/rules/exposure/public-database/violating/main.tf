provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "daicho" {
  engine         = "postgres"
  instance_class = "db.t4g.medium"
  publicly_accessible = true # expect: violation public-database
}

resource "aws_m2_environment" "kikan" {
  name                = "kikan"
  engine_type         = "bluage"
  instance_type       = "M2.m5.large"
  publicly_accessible = true # expect: violation public-database
}

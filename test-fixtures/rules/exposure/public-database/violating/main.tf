provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "daicho" {
  engine         = "postgres"
  instance_class = "db.t4g.medium"
  publicly_accessible = true # expect: violation public-database
}

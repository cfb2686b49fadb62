provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "daicho" {
  engine         = "postgres"
  instance_class = "db.t4g.medium"
  backup_retention_period = 0 # expect: violation backup-missing
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "daicho" {
  engine         = "postgres"
  instance_class = "db.t4g.medium"
  backup_retention_period = 14 # fine: 2週間
}

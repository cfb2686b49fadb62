provider "aws" {
  region = "ap-northeast-1"
}

variable "days" {
  type = number
}

resource "aws_db_instance" "daicho" {
  engine         = "postgres"
  instance_class = "db.t4g.medium"
  backup_retention_period = var.days # expect: undetermined backup-missing
}

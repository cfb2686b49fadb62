provider "aws" {
  region = "ap-northeast-1"
}

variable "publicly" {
  type = bool
}

resource "aws_db_instance" "daicho" {
  engine         = "postgres"
  instance_class = "db.t4g.medium"
  publicly_accessible = var.publicly # expect: undetermined public-database
}

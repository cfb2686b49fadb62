provider "aws" {
  region = "ap-northeast-1"
}

variable "id_login" {
  type = bool
}

variable "engine" {
  type = string
}

resource "aws_rds_cluster" "kensaku" {
  engine                              = "aurora-postgresql"
  iam_database_authentication_enabled = var.id_login # expect: undetermined database-identity-login-off
}

resource "aws_db_instance" "uketsuke" { # expect: undetermined database-identity-login-off
  engine         = var.engine
  instance_class = "db.t3.micro"
}

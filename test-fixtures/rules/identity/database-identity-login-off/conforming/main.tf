provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "uketsuke" {
  engine                              = "mysql"
  instance_class                      = "db.t3.micro"
  iam_database_authentication_enabled = true
}

resource "aws_neptune_cluster" "kankei" {
  cluster_identifier                  = "kankei"
  iam_database_authentication_enabled = true
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "uketsuke" { # expect: advice database-identity-login-off
  engine                      = "postgres"
  instance_class              = "db.t3.micro"
  allocated_storage           = 20
  username                    = "uketsuke"
  manage_master_user_password = true
}

resource "aws_rds_cluster" "kensaku" {
  engine                              = "aurora-mysql"
  master_username                     = "kensaku"
  manage_master_user_password         = true
  iam_database_authentication_enabled = false # expect: advice database-identity-login-off
}

resource "aws_neptune_cluster" "kankei" { # expect: advice database-identity-login-off
  cluster_identifier = "kankei"
}

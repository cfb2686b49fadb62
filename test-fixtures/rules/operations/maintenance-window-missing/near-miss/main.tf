provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "uketsuke" { # fine: プロファイルで求めていない
  identifier     = "uketsuke"
  engine         = "postgres"
  instance_class = "db.m6g.large"
}

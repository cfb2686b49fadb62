provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "ledger" { # fine: 有効
  engine                     = "postgres"
  instance_class             = "db.t4g.medium"
  auto_minor_version_upgrade = true
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "ledger" { # fine: 有効なCA
  engine             = "postgres"
  instance_class     = "db.t4g.medium"
  ca_cert_identifier = "rds-ca-rsa2048-g1"
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "ledger" {
  engine             = "postgres"
  instance_class     = "db.t4g.medium"
  ca_cert_identifier = "rds-ca-2019" # expect: violation outdated-ca-certificate
}

resource "aws_docdb_cluster_instance" "documents" {
  cluster_identifier = "documents"
  instance_class     = "db.r6g.large"
  ca_cert_identifier = "rds-ca-2015" # expect: violation outdated-ca-certificate
}

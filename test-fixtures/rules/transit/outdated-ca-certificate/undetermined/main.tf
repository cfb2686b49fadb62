provider "aws" {
  region = "ap-northeast-1"
}

variable "authority" {
  type = string
}

resource "aws_db_instance" "ledger" {
  engine             = "postgres"
  instance_class     = "db.t4g.medium"
  ca_cert_identifier = var.authority # expect: undetermined outdated-ca-certificate
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "upgrade" {
  type = bool
}

resource "aws_db_instance" "ledger" {
  engine                     = "postgres"
  instance_class             = "db.t4g.medium"
  auto_minor_version_upgrade = var.upgrade # expect: undetermined auto-update-off
}

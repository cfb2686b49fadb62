provider "aws" {
  region = "ap-northeast-1"
}

variable "window" {
  type = string
}

resource "aws_db_instance" "uketsuke" {
  identifier         = "uketsuke"
  engine             = "postgres"
  instance_class     = "db.m6g.large"
  maintenance_window = var.window # expect: undetermined maintenance-window-missing
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "engine" {
  type = string
}

resource "aws_db_instance" "db" {
  engine         = var.engine # expect: undetermined superseded-service
  instance_class = "db.m6i.large"
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "engine_version" {
  type = string
}

resource "aws_db_instance" "daicho" {
  engine         = "mysql"
  engine_version = var.engine_version # expect: undetermined version-end-of-life
  instance_class = "db.t4g.medium"
}

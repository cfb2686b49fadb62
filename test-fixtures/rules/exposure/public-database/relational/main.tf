provider "aws" {
  region = "ap-northeast-1"
}

variable "publicly" {
  type = bool
}

resource "aws_db_instance" "kokai" {
  engine              = "postgres"
  instance_class      = "db.t4g.medium"
  publicly_accessible = true # expect: violation public-database
}

# fine: 書かなければ公開されない
resource "aws_db_instance" "naibu" {
  engine         = "postgres"
  instance_class = "db.t4g.medium"
}

resource "aws_db_instance" "fumei" {
  engine              = "postgres"
  instance_class      = "db.t4g.medium"
  publicly_accessible = var.publicly # expect: undetermined public-database
}

resource "aws_rds_cluster_instance" "kokai" {
  cluster_identifier  = "shinsei"
  engine              = "aurora-postgresql"
  instance_class      = "db.r6g.large"
  publicly_accessible = true # expect: violation public-database
}

resource "aws_redshift_cluster" "bunseki" {
  cluster_identifier  = "bunseki"
  node_type           = "ra3.xlplus"
  publicly_accessible = true # expect: violation public-database
}

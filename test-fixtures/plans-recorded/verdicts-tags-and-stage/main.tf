provider "aws" {
  region = "ap-northeast-1"
  default_tags { tags = { Stage = "production" } }
}
resource "aws_db_instance" "d" {
  engine            = "mysql"
  instance_class    = "db.t4g.micro"
  storage_encrypted = true
  multi_az          = false
  tags              = { Name = "prod-db" }
}

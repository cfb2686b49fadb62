provider "aws" { region = "ap-northeast-1" }
resource "aws_db_instance" "d" {
  engine              = "mysql"
  instance_class      = "db.t4g.micro"
  publicly_accessible = true
  storage_encrypted   = false
  password            = var.password
}
variable "password" {
  sensitive = true
  default   = "not-for-printing"
}

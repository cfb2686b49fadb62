provider "aws" { region = "ap-northeast-1" }
variable "production" { default = false }
resource "aws_db_instance" "d" {
  engine                  = "postgres"
  instance_class          = "db.t4g.micro"
  storage_encrypted       = var.production ? true : null
  backup_retention_period = var.production ? 35 : 0
  deletion_protection     = var.production
  kms_key_id              = var.production ? aws_kms_key.k[0].arn : null
}
resource "aws_kms_key" "k" { count = var.production ? 1 : 0 }

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_backup_vault" "daily" { # fine: ロックしている
  name = "daily"
}

resource "aws_backup_vault_lock_configuration" "daily" {
  backup_vault_name  = aws_backup_vault.daily.name
  min_retention_days = 30
}

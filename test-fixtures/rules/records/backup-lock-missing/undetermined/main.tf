provider "aws" {
  region = "ap-northeast-1"
}

variable "locked" {
  type = bool
}

resource "aws_backup_vault" "daily" {
  name = "daily"
}

resource "aws_backup_vault_lock_configuration" "daily" { # expect: undetermined backup-lock-missing
  count             = var.locked ? 1 : 0
  backup_vault_name = aws_backup_vault.daily.name
}

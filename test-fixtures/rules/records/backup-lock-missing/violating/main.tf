provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_backup_vault" "daily" { # expect: advice backup-lock-missing
  name = "daily"
}

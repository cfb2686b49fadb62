provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_backup_logically_air_gapped_vault" "gapped" { # fine: この種類の保管庫は常にロックされている
  name               = "gapped"
  min_retention_days = 7
  max_retention_days = 60
}

provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "osaka"
  region = "ap-northeast-3"
}

resource "aws_backup_vault" "osaka" {
  provider = aws.osaka
  name     = "osaka"
}

resource "aws_backup_plan" "daily" { # fine: 大阪に複写する
  name = "daily"

  rule {
    rule_name         = "daily"
    target_vault_name = "home"

    copy_action {
      destination_vault_arn = aws_backup_vault.osaka.arn
    }
  }
}

resource "aws_redshift_snapshot_copy" "dwh" { # fine: 大阪に複写する
  cluster_identifier = "dwh"
  destination_region = "ap-northeast-3"
}

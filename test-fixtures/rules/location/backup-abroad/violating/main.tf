provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "oregon"
  region = "us-west-2"
}

resource "aws_backup_vault" "abroad" {
  provider = aws.oregon
  name     = "abroad"
}

resource "aws_backup_plan" "daily" {
  name = "daily"

  rule {
    rule_name         = "daily"
    target_vault_name = "home"
    schedule          = "cron(0 18 * * ? *)"

    copy_action {
      destination_vault_arn = aws_backup_vault.abroad.arn # expect: violation backup-abroad
    }
  }

  rule {
    rule_name         = "weekly"
    target_vault_name = "home"

    copy_action {
      destination_vault_arn = "arn:aws:backup:ap-northeast-3:111122223333:backup-vault:osaka"
    }
  }
}

resource "aws_dlm_lifecycle_policy" "volumes" {
  description        = "volumes"
  execution_role_arn = "arn:aws:iam::111122223333:role/dlm"

  policy_details {
    resource_types = ["VOLUME"]

    schedule {
      name = "daily"

      create_rule {
        interval = 24
      }

      retain_rule {
        count = 14
      }

      cross_region_copy_rule {
        target    = "us-west-2" # expect: violation backup-abroad
        encrypted = true

        retain_rule {
          interval      = 1
          interval_unit = "MONTHS"
        }
      }
    }
  }
}

resource "aws_redshift_snapshot_copy" "dwh" {
  cluster_identifier = "dwh"
  destination_region = "us-east-1" # expect: violation backup-abroad
}

resource "aws_db_instance_automated_backups_replication" "ledger" { # expect: violation backup-abroad
  provider               = aws.oregon
  source_db_instance_arn = "arn:aws:rds:ap-northeast-1:111122223333:db:ledger"
}

resource "aws_ami_copy" "base" { # expect: violation backup-abroad
  provider          = aws.oregon
  name              = "base"
  source_ami_id     = "ami-0123456789abcdef0"
  source_ami_region = "ap-northeast-1"
}

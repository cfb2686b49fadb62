provider "aws" {
  region = "ap-northeast-1"
}

variable "vault_arn" {
  type = string
}

resource "aws_backup_plan" "daily" {
  name = "daily"

  rule {
    rule_name         = "daily"
    target_vault_name = "home"

    copy_action {
      destination_vault_arn = var.vault_arn # expect: undetermined backup-abroad
    }
  }
}

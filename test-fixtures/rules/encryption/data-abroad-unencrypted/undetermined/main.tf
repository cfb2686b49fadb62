provider "aws" {
  region = "us-east-1"
}

variable "encrypted" {
  type = bool
}

resource "aws_efs_file_system" "files" {
  encrypted = var.encrypted # expect: undetermined data-abroad-unencrypted
}

# スナップショットから作るものは、元が暗号化されているか分からない
resource "aws_db_instance" "copy" { # expect: undetermined data-abroad-unencrypted
  snapshot_identifier = "ledger-2026"
  instance_class      = "db.t4g.medium"
}

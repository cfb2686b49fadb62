provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "oregon"
  region = "us-west-2"
}

provider "aws" {
  alias  = "osaka"
  region = "ap-northeast-3"
}

# 国内のデータでも、バックアップは平文のまま国外へ複写される
resource "aws_db_instance" "ledger" {
  identifier        = "ledger"
  engine            = "postgres"
  storage_encrypted = false # expect: violation data-abroad-unencrypted
}

resource "aws_db_instance_automated_backups_replication" "ledger" {
  provider               = aws.oregon
  source_db_instance_arn = aws_db_instance.ledger.arn
}

resource "aws_db_instance" "archive" { # fine: 複写先が国内
  identifier        = "archive"
  engine            = "postgres"
  storage_encrypted = false
}

resource "aws_db_instance_automated_backups_replication" "archive" {
  provider               = aws.osaka
  source_db_instance_arn = aws_db_instance.archive.arn
}

resource "aws_db_instance" "sealed" { # fine: 暗号化している
  identifier        = "sealed"
  engine            = "postgres"
  storage_encrypted = true
}

resource "aws_db_instance_automated_backups_replication" "sealed" {
  provider               = aws.oregon
  source_db_instance_arn = aws_db_instance.sealed.arn
  kms_key_id             = "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

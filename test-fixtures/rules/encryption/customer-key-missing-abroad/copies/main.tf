provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "oregon"
  region = "us-west-2"
}

# Terraformのロックだけを置くテーブル
resource "aws_dynamodb_table" "locks" { # fine: 利用者のデータではない
  provider     = aws.oregon
  name         = "terraform-locks"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "LockID"
}

resource "aws_dynamodb_table" "index" { # expect: violation customer-key-missing-abroad
  provider     = aws.oregon
  name         = "index"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
}

# 暗号化されたデータベースのバックアップが、事業者の鍵で国外に置かれる
resource "aws_db_instance" "ledger" {
  identifier        = "ledger"
  engine            = "postgres"
  storage_encrypted = true
}

resource "aws_db_instance_automated_backups_replication" "ledger" { # expect: violation customer-key-missing-abroad
  provider               = aws.oregon
  source_db_instance_arn = aws_db_instance.ledger.arn
}

# 平文のバックアップに鍵はない（data-abroad-unencrypted が問う）
resource "aws_db_instance" "plain" {
  identifier        = "plain"
  engine            = "postgres"
  storage_encrypted = false
}

resource "aws_db_instance_automated_backups_replication" "plain" { # fine: 暗号化していない
  provider               = aws.oregon
  source_db_instance_arn = aws_db_instance.plain.arn
}

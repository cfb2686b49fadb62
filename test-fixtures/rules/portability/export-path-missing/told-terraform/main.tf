# checklist: user directory 1, database 2
resource "aws_dynamodb_table" "sessions" {
  name     = "sessions"
  hash_key = "id"
}

resource "aws_dynamodb_table" "residents" {
  name     = "residents"
  hash_key = "id"
  # fine: 時点復元から取り出せる
  point_in_time_recovery { enabled = true }
}

resource "aws_dynamodb_table" "streets" {
  name     = "streets"
  hash_key = "id"
}

# fine: バックアップの計画に入っている
resource "aws_backup_selection" "streets" {
  name         = "streets"
  plan_id      = "plan"
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = [aws_dynamodb_table.streets.arn]
}

resource "aws_cognito_user_pool" "citizens" {
  name = "citizens"
}

resource "aws_db_instance" "ledger" {
  identifier     = "ledger"
  engine         = "postgres"
  instance_class = "db.t4g.medium"
  # fine: 自動バックアップがある
  backup_retention_period = 7
}

resource "aws_db_instance" "cache" {
  identifier              = "cache"
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  backup_retention_period = 0
}

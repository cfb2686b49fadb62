provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_backup_plan" "mainichi" {
  name = "mainichi"

  rule {
    rule_name         = "mainichi"
    target_vault_name = "shinsei"
    schedule          = "cron(0 17 * * ? *)"
  }
}

resource "aws_backup_selection" "db" {
  name         = "db"
  plan_id      = aws_backup_plan.mainichi.id
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = [aws_dynamodb_table.uketsuke.arn]
}

# fine: 計画の対象に入っている
resource "aws_dynamodb_table" "uketsuke" {
  name         = "uketsuke"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_table" "more" { # expect: violation backup-missing
  name         = "more"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

# タグで選ぶ計画が何を含むかは、テンプレートだけでは決まらない
resource "aws_backup_selection" "tag" {
  name         = "tag"
  plan_id      = "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"

  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup" # expect: undetermined backup-missing
    value = "daily"
  }
}

resource "aws_dynamodb_table" "uketsuke" {
  name         = "uketsuke"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

# fine: 自分で14日保持している
resource "aws_rds_cluster" "shinsei" {
  engine                  = "aurora-postgresql"
  backup_retention_period = 14
}

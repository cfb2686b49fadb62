provider "aws" {
  region = "ap-northeast-1"
}

variable "days" {
  type = number
}

# 書かなければ0日で、自動バックアップは行われない
resource "aws_db_instance" "kakanai" { # expect: violation backup-missing
  engine         = "postgres"
  instance_class = "db.t4g.medium"
}

resource "aws_db_instance" "zero" {
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  backup_retention_period = 0 # expect: violation backup-missing
}

resource "aws_db_instance" "mikka" {
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  backup_retention_period = 3 # fine: 本番とは分からない
}

resource "aws_db_instance" "ichinichi" {
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  backup_retention_period = 1 # expect: advice backup-missing
}

resource "aws_db_instance" "honban" {
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  backup_retention_period = 3 # expect: advice backup-missing

  tags = {
    Environment = "production"
  }
}

resource "aws_db_instance" "nishu" {
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  backup_retention_period = 14 # fine: 2週間
}

resource "aws_db_instance" "fumei" {
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  backup_retention_period = var.days # expect: undetermined backup-missing
}

# fine: 複製の元がバックアップされる
resource "aws_db_instance" "fukusei" {
  instance_class      = "db.t4g.medium"
  replicate_source_db = aws_db_instance.nishu.identifier
}

resource "aws_dynamodb_table" "uketsuke" { # expect: violation backup-missing
  name         = "uketsuke"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_table" "rireki" {
  name         = "rireki"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  # fine: 任意の時点に戻せる
  point_in_time_recovery {
    enabled = true
  }
}

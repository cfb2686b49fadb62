provider "aws" {
  region = "us-west-2"
}

# fine: 主系は東京にあり、これはその写し
resource "aws_db_instance" "replica" {
  identifier          = "replica"
  instance_class      = "db.m6g.large"
  replicate_source_db = "arn:aws:rds:ap-northeast-1:111122223333:db:main"
}

# fine: バックアップ計画が、国内の保管庫へ複写する
resource "aws_dynamodb_table" "residents" {
  name     = "residents"
  hash_key = "id"
}

resource "aws_backup_plan" "daily" {
  name = "daily"
  rule {
    rule_name         = "daily"
    target_vault_name = "main"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = "arn:aws:backup:ap-northeast-1:111122223333:backup-vault:home"
    }
  }
}

# fine: 一時的に溜めるだけの流れは、写しを持たない
resource "aws_kinesis_firehose_delivery_stream" "events" {
  name        = "events"
  destination = "extended_s3"
  extended_s3_configuration {
    bucket_arn = "arn:aws:s3:::events-example"
    role_arn   = "arn:aws:iam::111122223333:role/events"
  }
}

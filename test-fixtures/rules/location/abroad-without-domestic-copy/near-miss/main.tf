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

# fine: 東京のバケットの写しを受け取るだけ
provider "aws" {
  alias  = "tokyo"
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "documents" {
  provider = aws.tokyo
  bucket   = "documents-example"
}

resource "aws_s3_bucket" "standby" {
  bucket = "documents-standby-example"
}

resource "aws_s3_bucket_replication_configuration" "documents" {
  provider = aws.tokyo
  bucket   = aws_s3_bucket.documents.id
  role     = "arn:aws:iam::111122223333:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.standby.arn
    }
  }
}

# fine: ログの保管先は、利用者データの主系ではない
resource "aws_s3_bucket" "logs" {
  bucket = "logs-example"
}

resource "aws_s3_bucket_logging" "standby" {
  bucket        = aws_s3_bucket.standby.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "standby/"
}

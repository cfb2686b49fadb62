resource "aws_db_instance" "ledger" {
  identifier     = "ledger"
  engine         = "postgres"
  instance_class = "db.t4g.medium"
  # fine: 自動バックアップがある
  backup_retention_period = 7
}

# fine: 待ち行列は置き場所ではない
resource "aws_sqs_queue" "work" {
  name = "work"
}

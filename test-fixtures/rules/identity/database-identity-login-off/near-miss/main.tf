provider "aws" {
  region = "ap-northeast-1"
}

# fine: 対応していないエンジン
resource "aws_db_instance" "kikan" {
  engine         = "oracle-se2"
  instance_class = "db.t3.medium"
}

# fine: 複製は元の設定を引き継ぐ
resource "aws_db_instance" "fukusei" {
  engine              = "postgres"
  instance_class      = "db.t3.micro"
  replicate_source_db = "uketsuke"
}

# fine: スナップショットから戻したものは、元の設定による
resource "aws_rds_cluster" "fukugen" {
  engine              = "aurora-mysql"
  snapshot_identifier = "kensaku-2026"
}

provider "aws" {
  region = "ap-northeast-1"
}

# 国外の原本から国内へ複製する: 複製先は国内
resource "aws_db_instance" "replica" { # fine: 複製先は国内
  replicate_source_db = "arn:aws:rds:us-east-1:111122223333:db:ledger"
  instance_class      = "db.t4g.medium"
}

# 無効にした規則は複製しない
resource "aws_s3_bucket_replication_configuration" "uploads" { # fine: 規則が無効
  bucket = "uploads-example"
  role   = "arn:aws:iam::111122223333:role/replication"

  rule {
    status = "Disabled"

    destination {
      bucket = "arn:aws:s3:::copy-example"
    }
  }
}

# 鍵や秘密情報の複製は、別の規則で問う
resource "aws_secretsmanager_secret" "db" { # fine: 利用者データではない
  name = "db"

  replica {
    region = "us-east-1"
  }
}

# グローバルクラスタの主系は複製ではない（置き場所は data-abroad が問う）。複製側は管理者名を持たない
resource "aws_rds_cluster" "primary" { # fine: 主系
  region                    = "eu-west-1"
  engine                    = "aurora-postgresql"
  global_cluster_identifier = "applications"
  master_username           = "clerk"
}

resource "aws_docdb_cluster" "primary" { # fine: 主系
  region                    = "eu-west-1"
  global_cluster_identifier = "papers"
  master_username           = "clerk"
}

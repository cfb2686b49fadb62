provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "copy" { # fine: 読み取り用の複製には問わない
  instance_class      = "db.t4g.medium"
  replicate_source_db = "ledger"
}

resource "aws_rds_cluster" "aurora" { # fine: Auroraのデータは三つのゾーンに置かれる
  cluster_identifier = "aurora"
  engine             = "aurora-postgresql"
}

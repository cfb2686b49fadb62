provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "uketsuke" { # fine: 日曜の未明（日本時間）と決めている
  identifier         = "uketsuke"
  engine             = "postgres"
  instance_class     = "db.m6g.large"
  maintenance_window = "sat:18:00-sat:19:00"
}

resource "aws_rds_cluster" "daicho" { # fine: クラスタでも決めている
  cluster_identifier           = "daicho"
  engine                       = "aurora-postgresql"
  preferred_maintenance_window = "sat:18:00-sat:19:00"
}

resource "aws_redshift_cluster" "bunseki" { # fine: 分析基盤でも決めている
  cluster_identifier           = "bunseki"
  node_type                    = "ra3.xlplus"
  preferred_maintenance_window = "sat:18:00-sat:19:00"
}

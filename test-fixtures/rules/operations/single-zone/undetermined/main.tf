provider "aws" {
  region = "ap-northeast-1"
}

variable "multi_az" {
  type = bool
}

resource "aws_db_instance" "ledger" {
  engine         = "postgres"
  instance_class = "db.t4g.medium"
  multi_az       = var.multi_az # expect: undetermined single-zone
}

# スナップショットから戻すときの扱いは分からない
resource "aws_db_instance" "restored" { # expect: undetermined single-zone
  instance_class      = "db.t4g.medium"
  snapshot_identifier = "ledger-2026-11"
}

# 自動で切り替わる複製が、どのゾーンにあるかは分からない
resource "aws_elasticache_replication_group" "pages" { # expect: undetermined single-zone
  replication_group_id       = "pages"
  description                = "pages"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
}

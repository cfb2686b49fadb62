# 元のデータから作り直せるものは助言に留める
resource "aws_elasticache_replication_group" "sessions" { # expect: advice backup-missing
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
}

resource "aws_elasticache_replication_group" "ranking" {
  replication_group_id     = "ranking"
  description              = "ranking"
  node_type                = "cache.t4g.small"
  snapshot_retention_limit = 0 # expect: advice backup-missing
}

# fine: 7日分の控えがある
resource "aws_elasticache_replication_group" "carts" {
  replication_group_id     = "carts"
  description              = "carts"
  node_type                = "cache.t4g.small"
  snapshot_retention_limit = 7
}

resource "aws_elasticache_replication_group" "sessions" { # expect: advice service-log-advised
  replication_group_id = "sessions"
  description          = "sessions"
  engine_version       = "7.1"
}

resource "aws_elasticache_replication_group" "ranking" { # expect: advice service-log-advised
  replication_group_id = "ranking"
  description          = "ranking"
  engine               = "valkey"
  engine_version       = "8.0"
}

# 版を書かなければ新しい版になる
resource "aws_elasticache_cluster" "single" { # expect: advice service-log-advised
  cluster_id = "single"
  engine     = "redis"
}

resource "aws_elasticache_replication_group" "logged" { # fine: ログを送っている
  replication_group_id = "logged"
  description          = "logged"
  engine_version       = "6.x"

  log_delivery_configuration {
    destination      = "/cache/slow"
    destination_type = "cloudwatch-logs"
    log_format       = "json"
    log_type         = "slow-log"
  }
}

resource "aws_elasticache_replication_group" "six" { # expect: advice service-log-advised
  replication_group_id = "six"
  description          = "six"
  engine_version       = "6.x"
}

resource "aws_elasticache_replication_group" "old" { # fine: この版はログを送れない
  replication_group_id = "old"
  description          = "old"
  engine_version       = "5.0.6"
}

resource "aws_elasticache_cluster" "older" { # fine: この版はログを送れない
  cluster_id     = "older"
  engine         = "redis"
  engine_version = "2.8.24"
}

resource "aws_elasticache_cluster" "pages" { # fine: memcachedにログの出力はない
  cluster_id     = "pages"
  engine         = "memcached"
  engine_version = "1.6.22"
}

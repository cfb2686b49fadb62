provider "aws" {
  region = "ap-northeast-1"
}

variable "tls" {
  type = bool
}

resource "aws_elasticache_replication_group" "session" {
  replication_group_id       = "session"
  description                = "session"
  transit_encryption_enabled = var.tls # expect: undetermined plaintext-connection-accepted
}

# グローバルデータストアの一員は、元の設定に従う
resource "aws_elasticache_replication_group" "second" { # expect: undetermined plaintext-connection-accepted
  replication_group_id        = "second"
  description                 = "second"
  global_replication_group_id = "ldgnf-session"
}

# HTTPSについて何も書かないときの既定値は、資料に示されていない
resource "aws_opensearch_domain" "search" { # expect: undetermined plaintext-connection-accepted
  domain_name = "search"

  node_to_node_encryption {
    enabled = true
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_elasticache_replication_group" "session" { # fine: TLSだけを受け付ける
  replication_group_id       = "session"
  description                = "session"
  transit_encryption_enabled = true
}

resource "aws_dax_cluster" "index" { # fine: TLSだけを受け付ける
  cluster_name                     = "index"
  iam_role_arn                     = "arn:aws:iam::111122223333:role/dax"
  node_type                        = "dax.r5.large"
  replication_factor               = 1
  cluster_endpoint_encryption_type = "TLS"
}

resource "aws_opensearch_domain" "search" { # fine: HTTPSだけを受け付け、ノード間も暗号化する
  domain_name = "search"

  domain_endpoint_options {
    enforce_https = true
  }

  node_to_node_encryption {
    enabled = true
  }
}

resource "aws_rds_cluster_parameter_group" "mysql" { # fine: TLSを必須にする
  family = "aurora-mysql8.0"

  parameter {
    name  = "require_secure_transport"
    value = "ON"
  }
}

resource "aws_ecs_task_definition" "batch" { # fine: 転送時も暗号化する
  family                = "batch"
  container_definitions = "[]"

  volume {
    name = "work"

    efs_volume_configuration {
      file_system_id     = "fs-0123456789abcdef0"
      transit_encryption = "ENABLED"
    }
  }
}

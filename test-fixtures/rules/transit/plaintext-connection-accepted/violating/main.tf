provider "aws" {
  region = "ap-northeast-1"
}

# 書かなければ、平文になる
resource "aws_elasticache_replication_group" "session" { # expect: violation plaintext-connection-accepted
  replication_group_id = "session"
  description          = "session"
}

# 平文でも接続できる
resource "aws_elasticache_replication_group" "moving" {
  replication_group_id       = "moving"
  description                = "moving"
  transit_encryption_enabled = true # expect: violation plaintext-connection-accepted
  transit_encryption_mode    = "preferred"
}

resource "aws_memorydb_cluster" "cart" {
  acl_name    = "open-access"
  name        = "cart"
  node_type   = "db.t4g.small"
  tls_enabled = false # expect: violation plaintext-connection-accepted
}

resource "aws_dax_cluster" "index" { # expect: violation plaintext-connection-accepted
  cluster_name       = "index"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.r5.large"
  replication_factor = 1
}

resource "aws_msk_cluster" "events" {
  cluster_name           = "events"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 3

  encryption_info {
    encryption_in_transit {
      client_broker = "TLS_PLAINTEXT" # expect: violation plaintext-connection-accepted
    }
  }
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"

  domain_endpoint_options {
    enforce_https = false # expect: violation plaintext-connection-accepted
  }

  node_to_node_encryption {
    enabled = true
  }
}

resource "aws_db_parameter_group" "postgres" {
  family = "postgres16"

  parameter {
    name  = "rds.force_ssl"
    value = "0" # expect: violation plaintext-connection-accepted
  }
}

resource "aws_redshift_parameter_group" "analysis" {
  name   = "analysis"
  family = "redshift-1.0"

  parameter {
    name  = "require_ssl"
    value = "false" # expect: violation plaintext-connection-accepted
  }
}

resource "aws_docdb_cluster_parameter_group" "documents" {
  family = "docdb5.0"

  parameter {
    name  = "tls"
    value = "disabled" # expect: violation plaintext-connection-accepted
  }
}

resource "aws_dms_endpoint" "source" { # expect: violation plaintext-connection-accepted
  endpoint_id   = "source"
  endpoint_type = "source"
  engine_name   = "postgres"
}

resource "aws_ecs_task_definition" "batch" {
  family                = "batch"
  container_definitions = "[]"

  volume {
    name = "work"

    efs_volume_configuration { # expect: violation plaintext-connection-accepted
      file_system_id = "fs-0123456789abcdef0"
    }
  }
}

# 接続はHTTPSだけでも、ノードの間が平文になる
resource "aws_opensearch_domain" "nodes" { # expect: violation plaintext-connection-accepted
  domain_name = "nodes"

  cluster_config {
    instance_count = 3
  }

  domain_endpoint_options {
    enforce_https = true
  }
}

# 一代目のパラメーターは、書かなければ平文の接続も受け付ける
resource "aws_redshift_parameter_group" "silent" { # expect: violation plaintext-connection-accepted
  name   = "silent"
  family = "redshift-1.0"
}

resource "aws_emr_security_configuration" "frames" {
  name = "frames"

  configuration = jsonencode({ # expect: violation plaintext-connection-accepted
    EncryptionConfiguration = {
      EnableAtRestEncryption    = false
      EnableInTransitEncryption = false
    }
  })
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "ledger" {
  engine                     = "postgres"
  instance_class             = "db.t4g.medium"
  auto_minor_version_upgrade = false # expect: violation auto-update-off
}

resource "aws_elasticache_replication_group" "pages" {
  replication_group_id       = "pages"
  description                = "pages"
  auto_minor_version_upgrade = "false" # expect: violation auto-update-off
}

resource "aws_redshift_cluster" "dwh" {
  cluster_identifier    = "dwh"
  node_type             = "ra3.large"
  allow_version_upgrade = false # expect: violation auto-update-off
}

# プロバイダーが必ずfalseを送る
resource "aws_dms_replication_instance" "copy" { # expect: violation auto-update-off
  replication_instance_class = "dms.t3.small"
  replication_instance_id    = "copier"
}

# 基盤の版の固定は助言
resource "aws_ecs_service" "web" {
  name             = "web"
  launch_type      = "FARGATE"
  platform_version = "1.4.0" # expect: advice auto-update-off
}

# プロバイダーが必ずfalseを送る
resource "aws_mq_broker" "orders" { # expect: violation auto-update-off
  broker_name        = "orders"
  engine_type        = "ActiveMQ"
  engine_version     = "5.17.6"
  host_instance_type = "mq.m5.large"

  user {
    username = "orders"
    password = var.broker_password
  }
}

variable "broker_password" {
  type      = string
  sensitive = true
}

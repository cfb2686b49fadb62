provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "ledger" { # expect: advice single-zone
  engine         = "postgres"
  instance_class = "db.t4g.medium"
}

resource "aws_db_instance" "written" {
  engine         = "postgres"
  instance_class = "db.t4g.medium"
  multi_az       = false # expect: advice single-zone

  tags = {
    Environment = "production"
  }
}

resource "aws_elasticache_replication_group" "pages" { # expect: advice single-zone
  replication_group_id = "pages"
  description          = "pages"
}

resource "aws_opensearch_domain" "search" { # expect: undetermined single-zone
  domain_name = "search"
}

resource "aws_mq_broker" "requests" {
  broker_name        = "requests"
  engine_type        = "RabbitMQ"
  engine_version     = "3.13"
  host_instance_type = "mq.m5.large"
  deployment_mode    = "SINGLE_INSTANCE" # expect: advice single-zone
}

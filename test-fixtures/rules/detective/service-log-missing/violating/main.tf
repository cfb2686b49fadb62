provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb" "web" { # expect: violation service-log-missing
  name               = "web"
  load_balancer_type = "application"
}

# バケットだけ書いても、enabledがなければ記録されない
resource "aws_lb" "admin" { # expect: violation service-log-missing
  name = "admin"

  access_logs {
    bucket = "logs-example"
  }
}

resource "aws_elb" "legacy" { # expect: violation service-log-missing
  name = "legacy"
}

resource "aws_cloudfront_distribution" "site" { # expect: violation service-log-missing
  enabled = true
}

resource "aws_api_gateway_stage" "prod" { # expect: violation service-log-missing
  rest_api_id   = "a1b2c3d4e5"
  deployment_id = "abc123"
  stage_name    = "prod"
}

resource "aws_db_instance" "ledger" { # expect: violation service-log-missing
  engine         = "postgres"
  instance_class = "db.t4g.medium"
}

resource "aws_rds_cluster" "aurora" {
  engine                          = "aurora-mysql"
  enabled_cloudwatch_logs_exports = [] # expect: violation service-log-missing
}

resource "aws_redshift_cluster" "dwh" { # expect: violation service-log-missing
  cluster_identifier = "dwh"
  node_type          = "ra3.large"
}

resource "aws_opensearch_domain" "search" { # expect: violation service-log-missing
  domain_name = "search"

  log_publishing_options {
    log_type                 = "INDEX_SLOW_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:ap-northeast-1:111122223333:log-group:search"
  }
}

resource "aws_mq_broker" "jobs" { # expect: violation service-log-missing
  broker_name        = "jobs"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"
}

resource "aws_eks_cluster" "apps" {
  name                      = "apps"
  role_arn                  = "arn:aws:iam::111122223333:role/eks"
  enabled_cluster_log_types = ["api"] # expect: violation service-log-missing

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0"]
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb" "web" { # fine: 出力している
  name = "web"

  access_logs {
    bucket  = "logs-example"
    enabled = true
  }
}

resource "aws_elb" "legacy" { # fine: ブロックがあれば既定で有効
  name = "legacy"

  access_logs {
    bucket = "logs-example"
  }
}

resource "aws_cloudfront_distribution" "site" { # fine: 出力している
  enabled = true

  logging_config {
    bucket = "logs-example.s3.amazonaws.com"
  }
}

resource "aws_db_instance" "ledger" { # fine: 出力している
  engine                          = "postgres"
  instance_class                  = "db.t4g.medium"
  enabled_cloudwatch_logs_exports = ["postgresql"]
}

resource "aws_redshift_cluster" "dwh" { # fine: 別のリソースで有効にしている
  cluster_identifier = "dwh"
  node_type          = "ra3.large"
}

resource "aws_redshift_logging" "dwh" {
  cluster_identifier   = aws_redshift_cluster.dwh.id
  log_destination_type = "cloudwatch"
  log_exports          = ["connectionlog", "useractivitylog"]
}

resource "aws_opensearch_domain" "search" { # fine: 監査ログを出している
  domain_name = "search"

  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:ap-northeast-1:111122223333:log-group:search"
  }
}

resource "aws_eks_cluster" "apps" { # fine: 必要な種類を含む
  name                      = "apps"
  role_arn                  = "arn:aws:iam::111122223333:role/eks"
  enabled_cluster_log_types = ["api", "audit", "authenticator", "scheduler"]

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0"]
  }
}

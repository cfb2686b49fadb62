provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "ledger" { # fine: 複数のゾーンで動く
  engine         = "postgres"
  instance_class = "db.t4g.medium"
  multi_az       = true
}

resource "aws_opensearch_domain" "search" { # fine: 複数のゾーンで動く
  domain_name = "search"

  cluster_config {
    zone_awareness_enabled = true
  }
}

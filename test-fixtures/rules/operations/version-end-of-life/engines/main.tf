provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "mysql57" {
  identifier     = "daicho"
  engine         = "mysql"
  engine_version = "5.7.44" # expect: violation version-end-of-life
  instance_class = "db.t4g.medium"
}

resource "aws_rds_cluster" "postgres13" {
  cluster_identifier = "shinsei"
  engine             = "aurora-postgresql"
  engine_version     = "13.12" # expect: violation version-end-of-life
}

# Aurora MySQL 3 は 8.0 と名乗るが、RDS for MySQL 8.0 とは別の期限を持つ
resource "aws_rds_cluster" "aurora2" {
  cluster_identifier = "kokuchi"
  engine             = "aurora-mysql"
  engine_version     = "5.7.mysql_aurora.2.11.3" # expect: violation version-end-of-life
}

resource "aws_db_instance" "postgres16" {
  identifier     = "shinsa"
  engine         = "postgres"
  engine_version = "16.8" # fine: 2029年まで
  instance_class = "db.t4g.medium"
}

# fine: 版を書かなければ作成時の既定の版になる
resource "aws_db_instance" "newest" {
  identifier     = "saishin"
  engine         = "postgres"
  instance_class = "db.t4g.medium"
}

# fine: 商用エンジンの期限は調べていない
resource "aws_db_instance" "oracle" {
  identifier     = "kyu-kaikei"
  engine         = "oracle-se2"
  engine_version = "19.0.0.0.ru-2026-01.rur-2026-01.r1"
  instance_class = "db.m6i.large"
}

resource "aws_elasticache_replication_group" "redis5" {
  replication_group_id = "session"
  description          = "session"
  engine_version       = "5.0.6" # expect: violation version-end-of-life
}

resource "aws_opensearch_domain" "kensaku" {
  domain_name    = "kensaku"
  engine_version = "OpenSearch_2.9" # expect: violation version-end-of-life
}

resource "aws_opensearch_domain" "kensaku2" {
  domain_name    = "kensaku2"
  engine_version = "OpenSearch_2.19" # fine: 2027年まで
}

resource "aws_rds_cluster" "aurora3" {
  cluster_identifier = "tetsuzuki"
  engine             = "aurora-mysql"
  engine_version     = "8.0.mysql_aurora.3.10.4" # fine: 2028年4月まで
}

resource "aws_rds_cluster" "aurora84" {
  cluster_identifier = "madoguchi"
  engine             = "aurora-mysql"
  engine_version     = "8.4.mysql_aurora.8.4.7" # fine: 2032年4月まで
}

resource "aws_elasticsearch_domain" "es68" {
  domain_name           = "kensaku-kyu"
  elasticsearch_version = "6.8" # fine: 2027年11月まで
}

resource "aws_elasticsearch_domain" "es67" {
  domain_name           = "kensaku-furui"
  elasticsearch_version = "6.7" # expect: violation version-end-of-life
}

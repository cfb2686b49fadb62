provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "server" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "m3.large" # expect: advice previous-generation
}

resource "aws_launch_template" "template" {
  name_prefix   = "old-"
  instance_type = "c4.xlarge" # expect: advice previous-generation
}

resource "aws_db_instance" "db" {
  engine         = "postgres"
  instance_class = "db.t2.small" # expect: advice previous-generation
}

resource "aws_elasticache_replication_group" "cache" {
  replication_group_id = "old"
  description          = "old"
  node_type            = "cache.r3.large" # expect: advice previous-generation
}

resource "aws_redshift_cluster" "warehouse" {
  cluster_identifier = "old"
  node_type          = "dc2.large" # expect: advice previous-generation
}

resource "aws_opensearch_domain" "search" {
  domain_name = "old"
  cluster_config {
    instance_type = "m3.medium.search" # expect: advice previous-generation
  }
}

resource "aws_ebs_volume" "disk" {
  availability_zone = "ap-northeast-1a"
  size              = 20
  type              = "standard" # expect: advice previous-generation
}

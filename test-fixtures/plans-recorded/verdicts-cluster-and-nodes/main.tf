provider "aws" { region = "ap-northeast-1" }
resource "aws_eks_cluster" "e" {
  name     = "e"
  role_arn = "arn:aws:iam::123456789012:role/r"
  version  = "1.21"
  vpc_config {
    subnet_ids             = ["subnet-1", "subnet-2"]
    endpoint_public_access = true
    public_access_cidrs    = ["0.0.0.0/0"]
  }
}
resource "aws_rds_cluster" "r" {
  engine            = "aurora-postgresql"
  storage_encrypted = null
}
resource "aws_elasticache_replication_group" "g" {
  replication_group_id       = "g"
  description                = "g"
  at_rest_encryption_enabled = false
  transit_encryption_enabled = false
}

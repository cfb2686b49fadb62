provider "aws" {
  region = "ap-northeast-1"
}

# 提供が終わったもの
# expect-next: violation superseded-service
resource "aws_qldb_ledger" "ledger" {
  name             = "ledger"
  permissions_mode = "STANDARD"
}

# expect-next: violation superseded-service
resource "aws_appmesh_mesh" "mesh" {
  name = "mesh"
}

# 後継に置き換わったもの
# expect-next: violation superseded-service
resource "aws_elb" "balancer" {
  availability_zones = ["ap-northeast-1a"]
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}

# expect-next: violation superseded-service
resource "aws_launch_configuration" "launch" {
  image_id      = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
}

# expect-next: violation superseded-service
resource "aws_elasticsearch_domain" "search" {
  domain_name = "old"
}

# プロバイダーの第4版までの型
# expect-next: violation superseded-service
resource "aws_elasticache_security_group" "pages" {
  name                 = "pages"
  security_group_names = ["pages"]
}

provider "aws" {
  region = "ap-northeast-1"
}

data "aws_rds_reserved_instance_offering" "three" {
  db_instance_class   = "db.r7g.large"
  duration            = 94608000
  multi_az            = false
  offering_type       = "All Upfront"
  product_description = "postgresql"
}

resource "aws_rds_reserved_instance" "three" {
  offering_id    = data.aws_rds_reserved_instance_offering.three.offering_id # expect: advice long-commitment
  instance_count = 2
}

# expect-next: advice long-commitment
resource "aws_elasticache_reserved_cache_node" "one" {
  reserved_cache_nodes_offering_id = "438012d3-4052-4cc7-b2e3-8d3372e0e706"
}

# expect-next: advice long-commitment
resource "aws_ec2_host" "own" {
  availability_zone = "ap-northeast-1a"
  instance_type     = "m7i.large"
}

# expect-next: advice long-commitment
resource "aws_ec2_capacity_reservation" "always" {
  availability_zone = "ap-northeast-1a"
  instance_platform = "Linux/UNIX"
  instance_type     = "m7i.large"
  instance_count    = 2
}

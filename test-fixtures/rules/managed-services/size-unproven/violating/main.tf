provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "big" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "m7i.16xlarge" # expect: advice size-unproven
}

resource "aws_launch_template" "metal" {
  name_prefix   = "metal-"
  instance_type = "c7g.metal" # expect: advice size-unproven
}

resource "aws_db_instance" "big_db" {
  engine         = "postgres"
  instance_class = "db.r7g.8xlarge" # expect: advice size-unproven
}

resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "c"
  engine             = "aurora-postgresql"
  instance_class     = "db.r7g.4xlarge" # expect: advice size-unproven
}

provider "aws" {
  region = "ap-northeast-1"
}

# expect-next: advice idle-not-stopped
resource "aws_instance" "app" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.large"
  tags          = { Environment = "dev" }
}

# expect-next: advice idle-not-stopped
resource "aws_db_instance" "trial" {
  identifier     = "shinsei-stg"
  engine         = "postgres"
  instance_class = "db.m7g.large"
}

# expect-next: advice idle-not-stopped
resource "aws_rds_cluster" "check" {
  cluster_identifier = "check"
  engine             = "aurora-postgresql"
  tags               = { Environment = "検証" }
}

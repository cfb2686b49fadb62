provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "fit" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "m7i.large"
}

resource "aws_db_instance" "seen" {
  engine                       = "postgres"
  instance_class               = "db.r7g.8xlarge"
  performance_insights_enabled = true
}

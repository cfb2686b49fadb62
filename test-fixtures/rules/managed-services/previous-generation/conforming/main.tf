provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "new" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "m7g.large"
  root_block_device {
    volume_type = "gp3"
  }
}

resource "aws_db_instance" "new" {
  engine         = "postgres"
  instance_class = "db.m7g.large"
}

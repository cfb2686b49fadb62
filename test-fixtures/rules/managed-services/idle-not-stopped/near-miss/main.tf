provider "aws" {
  region = "ap-northeast-1"
}

# fine: 本番
resource "aws_instance" "live" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.large"
  tags          = { Environment = "prod" }
}

# fine: 環境が分からない
resource "aws_instance" "some" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.large"
}

# fine: 停止のスケジュールを担う仕組みのタグがある
resource "aws_instance" "tagged" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.large"
  tags = {
    Environment = "dev"
    Schedule    = "office-hours"
  }
}

# fine: 使われなければ0まで縮む
resource "aws_rds_cluster" "small" {
  cluster_identifier = "small-dev"
  engine             = "aurora-postgresql"
  serverlessv2_scaling_configuration {
    min_capacity = 0
    max_capacity = 4
  }
}

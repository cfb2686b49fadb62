provider "aws" {
  region = "ap-northeast-1"
}

# fine: バックアップはクラスタが持つ
resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "shinsei"
  engine             = "aurora-postgresql"
  instance_class     = "db.r6g.large"
}

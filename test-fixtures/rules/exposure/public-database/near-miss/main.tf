provider "aws" {
  region = "ap-northeast-1"
}

# fine: サブネットグループに置き、公開とは書いていない
resource "aws_db_instance" "daicho" {
  engine         = "postgres"
  instance_class = "db.t4g.medium"
  db_subnet_group_name = "naibu"
}

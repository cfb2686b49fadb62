provider "aws" {
  region = "ap-northeast-1"
}

# fine: 版を書かなければ、作成時の既定の版になる
resource "aws_db_instance" "daicho" {
  engine         = "postgres"
  instance_class = "db.t4g.medium"
}

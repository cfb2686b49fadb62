provider "aws" {
  region = "ap-northeast-1"
}

# fine: 名前だけが商用の製品を思わせる
resource "aws_db_instance" "oracle_successor" {
  identifier     = "oracle-successor"
  engine         = "postgres"
  instance_class = "db.m7g.large"
  license_model  = "postgresql-license"
}

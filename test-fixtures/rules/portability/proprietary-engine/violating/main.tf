provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "oracle" {
  engine         = "oracle-se2" # expect: advice proprietary-engine
  license_model  = "license-included"
  instance_class = "db.m6i.large"
}

resource "aws_db_instance" "sqlserver" {
  engine         = "sqlserver-se" # expect: advice proprietary-engine
  instance_class = "db.m6i.large"
}

resource "aws_db_instance" "db2" {
  engine         = "db2-se" # expect: advice proprietary-engine
  instance_class = "db.m6i.large"
}

resource "aws_db_instance" "custom" {
  engine         = "custom-oracle-ee" # expect: advice proprietary-engine
  instance_class = "db.m6i.large"
}

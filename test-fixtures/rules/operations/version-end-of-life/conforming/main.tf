provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "daicho" {
  engine         = "mysql"
  engine_version = "8.4.5" # fine: サポートが続く
  instance_class = "db.t4g.medium"
}

resource "aws_lambda_function" "uketsuke" {
  function_name = "uketsuke"
  role          = "arn:aws:iam::111122223333:role/uketsuke"
  runtime       = "python3.13" # fine: サポートが続く
}

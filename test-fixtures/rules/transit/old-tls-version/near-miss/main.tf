provider "aws" {
  region = "ap-northeast-1"
}

# fine: TLSのバージョンを決めないパラメーター
resource "aws_db_parameter_group" "ledger" {
  name   = "ledger"
  family = "mysql8.0"

  parameter {
    name  = "character_set_server"
    value = "utf8mb4"
  }
}

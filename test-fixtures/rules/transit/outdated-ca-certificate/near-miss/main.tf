provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "ledger" { # fine: 書かなければ、その時点で有効なCAになる
  engine         = "postgres"
  instance_class = "db.t4g.medium"
}

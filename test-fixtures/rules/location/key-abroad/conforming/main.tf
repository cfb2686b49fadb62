provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_kms_key" "ledger" { # fine: 東京にある
  description = "ledger"
}

resource "aws_secretsmanager_secret" "password" { # fine: 東京にあり、大阪に複製する
  name = "password"

  replica {
    region = "ap-northeast-3"
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_kms_key" "ledger" { # fine: 毎年更新される
  description         = "ledger"
  enable_key_rotation = true
}

resource "aws_kms_key" "orders" { # fine: 半年ごとに更新される
  description             = "orders"
  enable_key_rotation     = true
  rotation_period_in_days = 180
}

provider "aws" {
  region = "ap-northeast-1"
}

# 書かなければ、自動更新されない
resource "aws_kms_key" "ledger" { # expect: violation key-rotation-off
  description = "ledger"
}

resource "aws_kms_key" "backup" {
  description         = "backup"
  enable_key_rotation = false # expect: violation key-rotation-off
}

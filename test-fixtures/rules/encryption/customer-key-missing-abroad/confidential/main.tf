provider "aws" {
  region = "ap-southeast-1"
}

resource "aws_kms_key" "own" {
  enable_key_rotation = true
}

resource "aws_kms_external_key" "brought" {
  description = "持ち込んだ鍵"
}

# 機密性3では、持ち込んだ鍵以上が要る
resource "aws_efs_file_system" "copy" {
  encrypted  = true
  kms_key_id = aws_kms_key.own.arn # expect: violation customer-key-missing-abroad
}

resource "aws_efs_file_system" "secret" { # fine: 持ち込んだ鍵を使う
  encrypted  = true
  kms_key_id = aws_kms_external_key.brought.arn
}

provider "aws" {
  region = "ap-northeast-1"
}

# 2041年には、処理済みのデータの処理も許されない
resource "aws_kms_key" "signing" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "RSA_2048" # expect: advice key-strength-ends
}

resource "aws_kms_key" "data" { # fine: AES-256には終わりがない
  description = "data"
}

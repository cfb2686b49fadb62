provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_kms_key" "signing" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "RSA_2048" # fine: 判定日にはまだ使える
}

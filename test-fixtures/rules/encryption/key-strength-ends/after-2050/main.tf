provider "aws" {
  region = "ap-northeast-1"
}

# 128ビットを新しく使えるのは2050年まで
resource "aws_kms_key" "signing" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256" # expect: advice key-strength-ends
}

resource "aws_kms_key" "strong" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P384" # fine: 192ビットに終わりはない
}

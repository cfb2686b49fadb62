provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_kms_key" "wallet" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_SECG_P256K1" # expect: violation weak-key-algorithm
}

# ハッシュ関数のSHA-224がリストにない
resource "aws_kms_key" "mac" {
  key_usage                = "GENERATE_VERIFY_MAC"
  customer_master_key_spec = "HMAC_224" # expect: advice weak-key-algorithm
}

resource "aws_acmpca_certificate_authority" "root" {
  type = "ROOT"

  certificate_authority_configuration {
    key_algorithm     = "SM2" # expect: violation weak-key-algorithm
    signing_algorithm = "SM3WITHSM2"

    subject {
      common_name = "root.example.go.jp"
    }
  }
}

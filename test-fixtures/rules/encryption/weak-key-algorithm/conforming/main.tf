provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_kms_key" "data" { # fine: 書かなければAES-256の対称鍵
  description = "data"
}

resource "aws_kms_key" "signing" { # fine: P-256
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
}

resource "aws_acm_certificate" "site" { # fine: P-256
  domain_name       = "www.example.go.jp"
  validation_method = "DNS"
  key_algorithm     = "EC_prime256v1"
}

resource "aws_kms_key" "wrapping" {
  description              = "wrapping"
  key_usage                = "ENCAPSULATE_DECAPSULATE"
  customer_master_key_spec = "ML_KEM_768" # fine: 耐量子計算機暗号のリストにある
}

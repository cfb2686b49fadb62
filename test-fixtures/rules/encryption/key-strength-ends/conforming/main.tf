provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_kms_key" "data" { # fine: 書かなければAES-256の対称鍵
  description = "data"
}

resource "aws_kms_key" "signing" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "RSA_3072" # fine: 128ビットは2050年まで
}

resource "aws_acm_certificate" "site" {
  domain_name       = "www.example.go.jp"
  validation_method = "DNS"
  key_algorithm     = "EC_prime256v1" # fine: 128ビットは2050年まで
}

resource "aws_vpn_connection" "branch" {
  customer_gateway_id                  = "cgw-0123456789abcdef0"
  transit_gateway_id                   = "tgw-0123456789abcdef0"
  type                                 = "ipsec.1"
  tunnel1_phase1_dh_group_numbers      = [19, 20]
  tunnel1_phase1_encryption_algorithms = ["AES128-GCM-16"]
}

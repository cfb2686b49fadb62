provider "aws" {
  region = "ap-northeast-1"
}

# 2030年の終わりに使い終わる
resource "aws_kms_key" "signing" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "RSA_2048" # fine: 112ビットは2030年まで使える
}

resource "aws_acm_certificate" "site" { # fine: 112ビットは2030年まで使える
  domain_name       = "www.example.go.jp"
  validation_method = "DNS"
}

resource "aws_acm_certificate" "imported" { # fine: 持ち込んだ証明書の鍵は、ここには書かれていない
  private_key      = file("key.pem")
  certificate_body = file("certificate.pem")
}

# fine: 既定値は弱い方式も許すが、それはweak-vpn-cipherが言う
resource "aws_vpn_connection" "branch" {
  customer_gateway_id = "cgw-0123456789abcdef0"
  transit_gateway_id  = "tgw-0123456789abcdef0"
  type                = "ipsec.1"
}

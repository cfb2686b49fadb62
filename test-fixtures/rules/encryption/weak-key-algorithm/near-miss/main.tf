provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_acm_certificate" "site" { # fine: 書かなければRSA 2048ビットで、いつまで使えるかは別に問う
  domain_name       = "www.example.go.jp"
  validation_method = "DNS"
}

resource "aws_kms_key" "signing" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "RSA_2048" # fine: 強度は112ビットで、いつまで使えるかは別に問う
}

resource "aws_acm_certificate" "imported" { # fine: 持ち込んだ証明書の鍵は、ここには書かれていない
  private_key      = file("key.pem")
  certificate_body = file("certificate.pem")
}

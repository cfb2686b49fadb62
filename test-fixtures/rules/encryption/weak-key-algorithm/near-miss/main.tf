provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_acm_certificate" "site" { # fine: 書かなければRSA 2048ビットで、短い期間で更新される
  domain_name       = "www.example.go.jp"
  validation_method = "DNS"
}

resource "aws_acm_certificate" "imported" { # fine: 持ち込んだ証明書の鍵は、ここには書かれていない
  private_key      = file("key.pem")
  certificate_body = file("certificate.pem")
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  origin {
    origin_id   = "app"
    domain_name = "app.example.go.jp"

    custom_origin_config { # fine: TLS 1.2だけ
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
}

resource "aws_db_parameter_group" "ledger" { # fine: TLS 1.2以上
  family = "mysql8.0"

  parameter {
    name  = "tls_version"
    value = "TLSv1.2,TLSv1.3"
  }
}

resource "aws_db_parameter_group" "other" { # fine: TLSの設定がない
  family = "mysql8.0"

  parameter {
    name  = "time_zone"
    value = "Asia/Tokyo"
  }
}

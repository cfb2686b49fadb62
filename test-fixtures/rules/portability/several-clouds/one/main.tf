provider "aws" {
  region = "ap-northeast-1"
}

# fine: 別のクラウドは名前解決や監視だけを使う
provider "cloudflare" {}

resource "cloudflare_dns_record" "portal" {
  zone_id = "0a1b2c3d"
  name    = "portal"
  type    = "CNAME"
  ttl     = 300
  content = "portal.example.jp"
}

resource "aws_lambda_function" "uketsuke" {
  function_name = "uketsuke"
  role          = "arn:aws:iam::111122223333:role/uketsuke"
  handler       = "index.handler"
  runtime       = "python3.13"
  filename      = "uketsuke.zip"
}

provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

# DNSSECの鍵は、バージニア北部にしか置けない
resource "aws_kms_key" "dnssec" { # fine: DNSの署名に使う鍵
  provider                 = aws.virginia
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
}

resource "aws_route53_key_signing_key" "zone" {
  hosted_zone_id             = "Z0123456789ABCDEFGHIJ"
  key_management_service_arn = aws_kms_key.dnssec.arn
  name                       = "zone"
}

# 主キーが国外でも、この複製は大阪にある
resource "aws_kms_replica_key" "osaka" { # fine: 元のARNは置き場所ではない
  region          = "ap-northeast-3"
  primary_key_arn = "arn:aws:kms:us-east-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab"
}

# ゾーンは別のテンプレートにあるが、署名するのはRoute 53である
resource "aws_kms_key" "zone_elsewhere" { # fine: Route 53が署名に使う鍵
  provider                 = aws.virginia
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Effect    = "Allow"
        Principal = { Service = "dnssec-route53.amazonaws.com" }
        Action    = ["kms:DescribeKey", "kms:GetPublicKey", "kms:Sign"]
        Resource  = "*"
      },
    ]
  })
}

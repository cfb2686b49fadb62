provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "singapore"
  region = "ap-southeast-1"
}

resource "aws_kms_key" "ledger" { # expect: violation key-abroad
  provider    = aws.singapore
  description = "ledger"
}

resource "aws_kms_replica_key" "copy" { # expect: violation key-abroad
  provider        = aws.singapore
  primary_key_arn = "arn:aws:kms:ap-northeast-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab"
}

resource "aws_secretsmanager_secret" "password" {
  name = "password"

  replica {
    region = "us-west-2" # expect: violation key-abroad
  }
}

# 同じポリシーでも、Route 53が署名に使えるのはバージニア北部の鍵だけである
resource "aws_kms_key" "misplaced_zone" { # expect: violation key-abroad
  provider                 = aws.singapore
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

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

# 暗号化の鍵では、DNSの署名はできない
resource "aws_kms_key" "named_only" { # expect: violation key-abroad
  provider = aws.virginia
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

# Route 53に署名を許していない
resource "aws_kms_key" "signatures" { # expect: violation key-abroad
  provider                 = aws.virginia
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
}

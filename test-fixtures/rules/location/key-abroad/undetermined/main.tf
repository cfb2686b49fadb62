provider "aws" {
  region = "ap-northeast-1"
}

variable "copy" {
  type = string
}

resource "aws_secretsmanager_secret" "password" {
  name = "password"

  replica {
    region = var.copy # expect: undetermined key-abroad
  }
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

variable "policy" {
  type = string
}

# ポリシーがRoute 53に署名を許すなら、ここにしか置けない
resource "aws_kms_key" "signatures" { # expect: undetermined key-abroad
  provider                 = aws.virginia
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
  policy                   = var.policy
}

# 国内にあるなら、どちらでもよい
resource "aws_kms_key" "domestic" { # fine: 東京にある
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
  policy                   = var.policy
}

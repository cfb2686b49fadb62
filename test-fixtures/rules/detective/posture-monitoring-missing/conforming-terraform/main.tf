provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_securityhub_account" "all" { # fine: 既定の標準を有効にする
  enable_default_standards = true
}

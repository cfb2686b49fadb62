provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_securityhub_account" "all" { # fine: 既定の標準が有効になる
}

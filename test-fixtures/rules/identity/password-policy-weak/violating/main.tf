provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_iam_account_password_policy" "short" {
  minimum_password_length   = 8 # expect: violation password-policy-weak
  password_reuse_prevention = 24
}

resource "aws_iam_account_password_policy" "again" { # expect: violation password-policy-weak
  minimum_password_length = 16
}

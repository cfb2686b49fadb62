provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_iam_account_password_policy" "all" { # fine: 16文字以上で、再利用できない
  minimum_password_length   = 16
  password_reuse_prevention = 24
}

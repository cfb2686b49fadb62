provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_iam_account_password_policy" "all" { # fine: 定期的な変更は求めない
  minimum_password_length   = 14
  password_reuse_prevention = 5
  max_password_age          = 0
}

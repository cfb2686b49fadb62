provider "aws" {
  region = "ap-northeast-1"
}

# 強制するポリシーが見当たらないパスワードは助言
resource "aws_iam_user_login_profile" "tantou" { # expect: advice mfa-not-enforced
  user = "tantou"
}

# TLSを求めるだけのポリシーは、二つ目の要素を求めない
resource "aws_iam_group_policy" "tls" {
  group = "tantou"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }]
  })
}

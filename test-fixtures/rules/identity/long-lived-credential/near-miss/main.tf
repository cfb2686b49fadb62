provider "aws" {
  region = "ap-northeast-1"
}

# fine: 鍵を持たない利用者
resource "aws_iam_user" "tantou" {
  name = "tantou"
}

resource "aws_iam_user_policy_attachment" "tantou" {
  user       = aws_iam_user.tantou.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

# SMTPでの送信には鍵しか使えないので助言
resource "aws_iam_access_key" "smtp" { # expect: advice long-lived-credential
  user = "portal-ses-smtp"
}

# 名前の一部が偶然同じでも、送信用とはみなさない
resource "aws_iam_access_key" "sessions" { # expect: violation long-lived-credential
  user = "sessions"
}

# 最初のサインインで変更させる初期パスワードは助言
resource "aws_iam_user_login_profile" "shinjin" {
  user                    = "shinjin"
  password_reset_required = true # expect: advice long-lived-credential
}

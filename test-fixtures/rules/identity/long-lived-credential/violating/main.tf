provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_iam_user" "batch" {
  name = "batch"
}

resource "aws_iam_access_key" "batch" { # expect: violation long-lived-credential
  user = aws_iam_user.batch.name
}

resource "aws_iam_access_key" "deploy" {
  user   = "deploy"
  status = "Active" # expect: violation long-lived-credential
}

resource "aws_iam_user_login_profile" "tantou" { # expect: violation long-lived-credential
  user = "tantou"
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cognito_user_pool" "kanri" {
  name              = "portal-admin"
  mfa_configuration = "OFF" # expect: violation mfa-not-enforced
}

resource "aws_cognito_user_pool" "staff" { # expect: violation mfa-not-enforced
  name = "staff-pool"
}

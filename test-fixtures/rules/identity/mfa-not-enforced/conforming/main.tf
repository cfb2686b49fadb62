provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cognito_user_pool" "kanri" {
  name              = "portal-admin"
  mfa_configuration = "ON"
  software_token_mfa_configuration {
    enabled = true
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "mfa" {
  type = string
}

resource "aws_cognito_user_pool" "kanri" {
  name              = "portal-admin"
  mfa_configuration = var.mfa # expect: undetermined mfa-not-enforced
}

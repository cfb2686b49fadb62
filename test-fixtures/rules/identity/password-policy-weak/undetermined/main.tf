provider "aws" {
  region = "ap-northeast-1"
}

variable "length" {
  type = number
}

resource "aws_iam_account_password_policy" "all" {
  minimum_password_length   = var.length # expect: undetermined password-policy-weak
  password_reuse_prevention = 24
}

provider "aws" {
  region = "ap-northeast-1"
}

# 住民向けのものは、名前から分かる範囲で助言
resource "aws_cognito_user_pool" "juumin" {
  name              = "juumin"
  mfa_configuration = "OPTIONAL" # expect: advice mfa-not-enforced
}

# fine: 二つ目の要素がない要求を拒むポリシーがある
resource "aws_iam_user_login_profile" "tantou" {
  user = "tantou"
}

resource "aws_iam_group_policy" "mfa" {
  group = "tantou"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      NotAction = ["iam:ListMFADevices", "iam:EnableMFADevice", "sts:GetSessionToken"]
      Resource  = "*"
      Condition = { BoolIfExists = { "aws:MultiFactorAuthPresent" = "false" } }
    }]
  })
}

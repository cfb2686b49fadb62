provider "aws" { # expect: violation root-use-unrestricted
  region = "ap-northeast-1"
}

resource "aws_organizations_policy" "full" {
  name = "full"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}

resource "aws_organizations_policy_attachment" "full" {
  policy_id = aws_organizations_policy.full.id
  target_id = "r-ab12"
}

# 一つのアカウントのrootだけ
resource "aws_organizations_policy" "hitotsu" {
  name = "hitotsu"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "*", Resource = "*", Condition = { StringLike = { "aws:PrincipalArn" = "arn:aws:iam::111122223333:root" } } }]
  })
}

resource "aws_organizations_policy_attachment" "hitotsu" {
  policy_id = aws_organizations_policy.hitotsu.id
  target_id = "r-ab12"
}

# root以外を拒む
resource "aws_organizations_policy" "gyaku" {
  name = "gyaku"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "*", Resource = "*", Condition = { StringNotLike = { "aws:PrincipalArn" = "arn:aws:iam::*:root" } } }]
  })
}

resource "aws_organizations_policy_attachment" "gyaku" {
  policy_id = aws_organizations_policy.gyaku.id
  target_id = "r-ab12"
}

# 適用されていない
resource "aws_organizations_policy" "mitekiyou" {
  name = "mitekiyou"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "*", Resource = "*", Condition = { StringLike = { "aws:PrincipalArn" = "arn:aws:iam::*:root" } } }]
  })
}

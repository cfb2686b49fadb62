provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_organizations_policy" "trail" {
  name = "trail"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = ["cloudtrail:StopLogging", "cloudtrail:DeleteTrail", "cloudtrail:UpdateTrail"], Resource = "*", Condition = { ArnNotLike = { "aws:PrincipalArn" = "arn:aws:iam::*:role/kiban" } } }]
  })
}

resource "aws_organizations_policy_attachment" "trail" {
  policy_id = aws_organizations_policy.trail.id
  target_id = "r-ab12"
}

# 一つのポリシーに全てを書かなくてもよい
resource "aws_organizations_policy" "kiroku" {
  name = "kiroku"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = ["config:Stop*", "config:Delete*"], Resource = "*" }]
  })
}

resource "aws_organizations_policy_attachment" "kiroku" {
  policy_id = aws_organizations_policy.kiroku.id
  target_id = "r-ab12"
}

resource "aws_organizations_policy" "dattai" {
  name = "dattai"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = ["organizations:LeaveOrganization", "guardduty:DeleteDetector"], Resource = "*" }]
  })
}

resource "aws_organizations_policy_attachment" "dattai" {
  policy_id = aws_organizations_policy.dattai.id
  target_id = "r-ab12"
}

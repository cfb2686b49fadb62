provider "aws" { # expect: violation guardrails-missing
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

# 証跡を消すことだけを禁じても、止められる
resource "aws_organizations_policy" "sakujo" {
  name = "sakujo"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "cloudtrail:DeleteTrail", Resource = "*" }]
  })
}

resource "aws_organizations_policy_attachment" "sakujo" {
  policy_id = aws_organizations_policy.sakujo.id
  target_id = "r-ab12"
}

# 国外のリージョンでだけ効く拒否
resource "aws_organizations_policy" "region" {
  name = "region"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", NotAction = ["cloudfront:*", "iam:*", "organizations:*", "route53:*", "sts:*", "support:*"], Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = ["ap-northeast-1", "ap-northeast-3"] } } }]
  })
}

resource "aws_organizations_policy_attachment" "region" {
  policy_id = aws_organizations_policy.region.id
  target_id = "r-ab12"
}

# 特定の利用者にだけ効く拒否
resource "aws_organizations_policy" "ichibu" {
  name = "ichibu"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = ["cloudtrail:StopLogging", "cloudtrail:DeleteTrail", "cloudtrail:UpdateTrail"], Resource = "*", Condition = { StringEquals = { "aws:PrincipalTag/team" = "kaihatsu" } } }]
  })
}

resource "aws_organizations_policy_attachment" "ichibu" {
  policy_id = aws_organizations_policy.ichibu.id
  target_id = "r-ab12"
}

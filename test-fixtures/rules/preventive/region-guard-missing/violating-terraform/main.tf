provider "aws" { # expect: violation region-guard-missing
  region = "ap-northeast-1"
}

resource "aws_organizations_organization" "shinsei" {
  feature_set = "ALL"
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

# どこにも適用されていないポリシーは何も禁じない
resource "aws_organizations_policy" "kokunai" {
  name = "kokunai"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", NotAction = ["cloudfront:*", "iam:*", "organizations:*", "route53:*", "sts:*", "support:*"], Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = ["ap-northeast-1", "ap-northeast-3"] } } }]
  })
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_organizations_policy" "kokunai" {
  name = "kokunai"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", NotAction = ["cloudfront:*", "iam:*", "organizations:*", "route53:*", "sts:*", "support:*"], Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = ["ap-northeast-1", "ap-northeast-3"] } } }]
  })
}

resource "aws_organizations_policy_attachment" "kokunai" {
  policy_id = aws_organizations_policy.kokunai.id
  target_id = "r-ab12"
}

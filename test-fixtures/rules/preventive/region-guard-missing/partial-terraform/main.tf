provider "aws" { # expect: undetermined region-guard-missing
  region = "ap-northeast-1"
}

resource "aws_organizations_policy" "ichibu" {
  name = "ichibu"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = ["ec2:*", "rds:*"], Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = ["ap-northeast-1", "ap-northeast-3"] } } }]
  })
}

resource "aws_organizations_policy_attachment" "ichibu" {
  policy_id = aws_organizations_policy.ichibu.id
  target_id = "r-ab12"
}

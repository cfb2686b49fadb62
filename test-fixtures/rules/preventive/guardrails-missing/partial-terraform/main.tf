provider "aws" { # expect: violation guardrails-missing
  region = "ap-northeast-1"
}

variable "on" {
  type = bool
}

# 証跡は守られているが、離脱は禁じられていない。ほかが分からなくても、それだけで足りない
resource "aws_organizations_policy" "trail" {
  name = "trail"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = ["cloudtrail:StopLogging", "cloudtrail:DeleteTrail"], Resource = "*" }]
  })
}

resource "aws_organizations_policy_attachment" "trail" {
  policy_id = aws_organizations_policy.trail.id
  target_id = "r-ab12"
}

resource "aws_organizations_policy" "nanika" {
  count = var.on ? 1 : 0

  name = "nanika"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = ["config:StopConfigurationRecorder", "config:DeleteConfigurationRecorder"], Resource = "*" }]
  })
}

resource "aws_organizations_policy_attachment" "nanika" {
  count = var.on ? 1 : 0

  policy_id = aws_organizations_policy.nanika[0].id
  target_id = "r-ab12"
}

# リソースコントロールポリシーは、組織からの離脱を止めない
resource "aws_organizations_policy" "shigen" {
  name = "shigen"
  type = "RESOURCE_CONTROL_POLICY"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Principal = "*", Action = "*", Resource = "*", Condition = { StringNotEqualsIfExists = { "aws:PrincipalOrgID" = "o-0a1b2c3d4e" } } }]
  })
}

resource "aws_organizations_policy_attachment" "shigen" {
  policy_id = aws_organizations_policy.shigen.id
  target_id = "r-ab12"
}

provider "aws" { # expect: undetermined guardrails-missing
  region = "ap-northeast-1"
}

variable "actions" {
  type = list(string)
}

resource "aws_organizations_policy" "trail" {
  name = "trail"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = var.actions, Resource = "*" }]
  })
}

resource "aws_organizations_policy_attachment" "trail" {
  policy_id = aws_organizations_policy.trail.id
  target_id = "r-ab12"
}

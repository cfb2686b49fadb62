provider "aws" { # expect: undetermined root-use-unrestricted
  region = "ap-northeast-1"
}

variable "arn" {
  type = string
}

resource "aws_organizations_policy" "root" {
  name = "root"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "*", Resource = "*", Condition = { StringLike = { "aws:PrincipalArn" = "${var.arn}" } } }]
  })
}

resource "aws_organizations_policy_attachment" "root" {
  policy_id = aws_organizations_policy.root.id
  target_id = "r-ab12"
}

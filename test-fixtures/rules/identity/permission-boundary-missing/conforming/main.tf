provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_iam_policy" "inin" {
  name = "inin"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["iam:CreateRole", "iam:AttachRolePolicy"], Resource = "*", Condition = { StringEquals = { "iam:PermissionsBoundary" = "arn:aws:iam::111122223333:policy/kyoukai" } } }]
  })
}

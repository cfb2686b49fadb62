provider "aws" {
  region = "ap-northeast-1"
}

# fine: 求められるまでは問わない
resource "aws_iam_policy" "inin" {
  name = "inin"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["iam:CreateRole", "iam:AttachRolePolicy"], Resource = "*" }]
  })
}

provider "aws" {
  region = "ap-northeast-1"
}

# fine: ロール自体に境界がある
resource "aws_iam_role" "kaihatsu" {
  name                 = "kaihatsu"
  permissions_boundary = "arn:aws:iam::111122223333:policy/kyoukai"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "codebuild.amazonaws.com" } }]
  })
  inline_policy {
    name   = "inin"
    policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "iam:CreateRole", Resource = "*" }] })
  }
}

resource "aws_iam_role_policy" "kaihatsu" {
  role   = aws_iam_role.kaihatsu.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "iam:*", Resource = "*" }] })
}

# fine: ロールの作成を許さない
resource "aws_iam_policy" "pass" {
  name   = "pass"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["iam:PassRole", "iam:CreateServiceLinkedRole"], Resource = "*" }] })
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_iam_policy" "inin" {
  name = "inin"
  policy = jsonencode({ # expect: advice permission-boundary-missing
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["iam:CreateRole", "iam:AttachRolePolicy"], Resource = "*" }]
  })
}

resource "aws_iam_role" "kaihatsu" {
  name = "kaihatsu"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "codebuild.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "kaihatsu" {
  role = aws_iam_role.kaihatsu.name
  policy = jsonencode({ # expect: advice permission-boundary-missing
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:*", Resource = "*" }]
  })
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_iam_policy" "kanri" {
  name = "kanri"
  policy = jsonencode({ # expect: violation wildcard-permission
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }]
  })
}

# 通信路のほかに、丸ごと許したサービスがある
resource "aws_iam_policy" "agent" {
  name = "agent"
  policy = jsonencode({ # expect: violation wildcard-permission
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["ssmmessages:*", "ssm:*"], Resource = "*" }]
  })
}

# 境界として使われていても、付けられていれば許す
resource "aws_iam_policy" "ryouhou" {
  name = "ryouhou"
  policy = jsonencode({ # expect: violation wildcard-permission
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }]
  })
}

resource "aws_iam_role" "kaihatsu" {
  name                 = "kaihatsu"
  permissions_boundary = aws_iam_policy.ryouhou.arn
  assume_role_policy   = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "codebuild.amazonaws.com" } }] })
}

resource "aws_iam_role_policy_attachment" "kaihatsu" {
  role       = aws_iam_role.kaihatsu.name
  policy_arn = aws_iam_policy.ryouhou.arn
}

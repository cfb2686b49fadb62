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

provider "aws" {
  region = "ap-northeast-1"
}

# fine: 拒む文
resource "aws_iam_policy" "kanri" {
  name = "kanri"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "s3:*", Resource = "*" }]
  })
}

# fine: 管理用エージェントの通信路
resource "aws_iam_policy" "agent" {
  name = "agent"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["ssmmessages:*", "ec2messages:*", "ssm:UpdateInstanceInformation"], Resource = "*" }]
  })
}

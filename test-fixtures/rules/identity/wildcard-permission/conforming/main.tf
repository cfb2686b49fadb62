provider "aws" {
  region = "ap-northeast-1"
}

# fine: 操作とリソースを限っている
resource "aws_iam_policy" "kanri" {
  name = "kanri"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::shinsei-uketsuke/*" }]
  })
}

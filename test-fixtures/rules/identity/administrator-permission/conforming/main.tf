provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_iam_policy" "uketsuke" {
  name = "uketsuke"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "arn:aws:s3:::shinsei-uketsuke/*" }]
  })
}

resource "aws_iam_role_policy_attachment" "uketsuke" {
  role       = "uketsuke"
  policy_arn = aws_iam_policy.uketsuke.arn
}

resource "aws_iam_role_policy_attachment" "kansa" {
  role       = "kansa"
  policy_arn = "arn:aws:iam::aws:policy/SecurityAudit"
}

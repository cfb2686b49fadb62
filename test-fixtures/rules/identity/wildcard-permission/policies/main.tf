provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_iam_role_policy" "hiroi" {
  role = "uketsuke"
  policy = jsonencode({ # expect: violation wildcard-permission
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }]
  })
}

# fine: 操作とリソースを限っている
resource "aws_iam_role_policy" "semai" {
  role = "uketsuke"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "arn:aws:s3:::shinsei-uketsuke/*" }]
  })
}

# fine: サービスの全操作でも、リソースを限っている
resource "aws_iam_role_policy" "hitotsu" {
  role = "uketsuke"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "dynamodb:*", Resource = "arn:aws:dynamodb:ap-northeast-1:111122223333:table/uketsuke" }]
  })
}

# fine: 一覧の操作はリソースで限れない
resource "aws_iam_policy" "ichiran" {
  name = "ichiran"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["ec2:Describe*", "s3:List*"], Resource = "*" }]
  })
}

data "aws_iam_policy_document" "kanri" {
  statement {
    actions   = ["ec2:*", "logs:CreateLogGroup"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "kanri" {
  name   = "kanri"
  policy = data.aws_iam_policy_document.kanri.json # expect: violation wildcard-permission
}

variable "extra_action" {
  type = string
}

resource "aws_iam_policy" "tsuika" {
  name = "tsuika"
  policy = jsonencode({ # expect: undetermined wildcard-permission
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = [var.extra_action], Resource = "*" }]
  })
}

# fine: 拒む文
resource "aws_iam_policy" "kyohi" {
  name = "kyohi"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "iam:*", Resource = "*" }]
  })
}

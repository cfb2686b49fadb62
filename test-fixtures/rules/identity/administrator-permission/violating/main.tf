provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_iam_policy" "zenbu" {
  name = "zenbu"
  policy = jsonencode({ # expect: violation administrator-permission
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}

data "aws_iam_policy_document" "zenbu" {
  statement {
    actions   = ["s3:ListAllMyBuckets", "*:*"]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "hitotsu" {
  role   = aws_iam_role.batch.id
  policy = data.aws_iam_policy_document.zenbu.json # expect: violation administrator-permission
}

resource "aws_iam_role" "batch" {
  name = "batch"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }]
  })
  inline_policy {
    name = "zenbu"
    policy = jsonencode({ # expect: violation administrator-permission
      Version   = "2012-10-17"
      Statement = { Effect = "Allow", Action = ["*"], NotResource = ["arn:aws:s3:::shinsei-trail/*"] }
    })
  }
}

resource "aws_iam_role_policy_attachment" "batch" {
  role       = aws_iam_role.batch.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # expect: violation administrator-permission
}

# 配備用のものは重大度が下がる
resource "aws_iam_role_policy_attachment" "deploy" {
  role       = "deploy"
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # expect: violation administrator-permission
}

data "aws_iam_policy" "kengen" {
  name = "IAMFullAccess"
}

resource "aws_iam_group_policy_attachment" "unyo" {
  group      = "unyo"
  policy_arn = data.aws_iam_policy.kengen.arn # expect: violation administrator-permission
}

resource "aws_iam_role_policy_attachments_exclusive" "build" {
  role_name   = "build"
  policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/AdministratorAccess"] # expect: violation administrator-permission
}

resource "aws_iam_user_policy_attachment" "tantou" {
  user       = "tantou"
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # expect: violation administrator-permission
}

resource "aws_iam_user_policy" "tantou" {
  user   = "tantou"
  # expect-next: violation administrator-permission
  policy = <<-EOT
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
  EOT
}

# 多要素認証を求めない文が一つでもあれば、それなしで引き受けられる
resource "aws_iam_role" "heiyou" {
  name = "heiyou"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } } },
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Condition = { Bool = { "aws:MultiFactorAuthPresent" = "false" } } },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "heiyou" {
  role       = aws_iam_role.heiyou.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # expect: violation administrator-permission
}

# 境界として使われていても、付けられていれば許す
resource "aws_iam_policy" "ryouhou" {
  name = "ryouhou"
  policy = jsonencode({ # expect: violation administrator-permission
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}

resource "aws_iam_user" "kaihatsu" {
  name                 = "kaihatsu"
  permissions_boundary = aws_iam_policy.ryouhou.arn
}

resource "aws_iam_user_policy_attachment" "kaihatsu" {
  user       = aws_iam_user.kaihatsu.name
  policy_arn = aws_iam_policy.ryouhou.arn
}

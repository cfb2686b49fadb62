provider "aws" {
  region = "ap-northeast-1"
}

# fine: 境界は、それ自体では何も許さない
resource "aws_iam_policy" "kyoukai" {
  name = "kyoukai"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }, { Effect = "Deny", Action = "iam:*", Resource = "*" }]
  })
}

resource "aws_iam_role" "kaihatsu" {
  name                 = "kaihatsu"
  permissions_boundary = aws_iam_policy.kyoukai.arn
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "codebuild.amazonaws.com" } }]
  })
}

# fine: 組織のポリシーが全てを許すのは普通
resource "aws_organizations_policy" "full" {
  name    = "full"
  content = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}

# fine: 一つのリソースに限っている
resource "aws_iam_policy" "hitotsu" {
  name   = "hitotsu"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "arn:aws:s3:::shinsei-uketsuke/*" }] })
}

# fine: 拒む文
resource "aws_iam_policy" "kyohi" {
  name   = "kyohi"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Action = "*", Resource = "*" }] })
}

# fine: 名前は似ているが、別のポリシー
resource "aws_iam_role_policy_attachment" "amplify" {
  role       = "amplify"
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess-Amplify"
}

# 条件で限っているものと、人が使う権限セットは助言
resource "aws_iam_policy" "mfa" {
  name = "mfa"
  policy = jsonencode({ # expect: advice administrator-permission
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*", Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } } }]
  })
}

resource "aws_iam_role_policy_attachment" "power" {
  role       = "kaihatsu"
  policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess" # expect: advice administrator-permission
}

resource "aws_ssoadmin_managed_policy_attachment" "kanrisha" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef"
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # expect: advice administrator-permission
}

resource "aws_ssoadmin_permission_set_inline_policy" "kanrisha_bun" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef"
  inline_policy      = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] }) # expect: advice administrator-permission
}

# 多要素認証をした人だけが引き受けられるロールは助言
resource "aws_iam_role" "tantou" {
  name = "tantou"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "tantou" {
  role       = aws_iam_role.tantou.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # expect: advice administrator-permission
}

resource "aws_iam_role_policy" "tantou_zenbu" {
  role   = aws_iam_role.tantou.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] }) # expect: advice administrator-permission
}

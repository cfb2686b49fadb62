provider "aws" {
  region = "ap-northeast-1"
}

data "aws_caller_identity" "current" {}

# fine: 自分のアカウントの番号は、実行時に決まる
resource "aws_iam_role" "jibun" {
  name = "jibun"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" } }]
  })
}

# fine: 拒む文
resource "aws_iam_role" "kyohi" {
  name = "kyohi"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "sts:AssumeRole", Principal = "*" }]
  })
}

# fine: 組織の認証基盤
resource "aws_iam_role" "saml" {
  name = "saml"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRoleWithSAML", Principal = { Federated = "arn:aws:iam::111122223333:saml-provider/shokuin" }, Condition = { StringEquals = { "SAML:aud" = "https://signin.aws.amazon.com/saml" } } }]
  })
}

# fine: 自分のIDプールに限っている
resource "aws_iam_role" "cognito" {
  name = "cognito"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = "cognito-identity.amazonaws.com" }, Condition = { StringEquals = { "cognito-identity.amazonaws.com:aud" = aws_cognito_identity_pool.portal.id } } }]
  })
}

# fine: ワークフローに限っている
resource "aws_iam_role" "workflow" {
  name = "workflow"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }, Condition = { StringLike = { "token.actions.githubusercontent.com:job_workflow_ref" = "shinsei/portal/.github/workflows/*@refs/heads/main" } } }]
  })
}

resource "aws_cognito_identity_pool" "portal" {
  identity_pool_name = "portal"
}

# 番号で書かれたアカウント全体は、自組織のものか分からないので助言
resource "aws_iam_role" "betsu" {
  name = "betsu"
  assume_role_policy = jsonencode({ # expect: advice trust-policy-open
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role" "bangou" {
  name = "bangou"
  assume_role_policy = jsonencode({ # expect: advice trust-policy-open
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "444455556666" } }]
  })
}

# fine: 第三者のアカウントを ExternalId で確かめている
resource "aws_iam_role" "gaibu" {
  name = "gaibu"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::444455556666:root" }, Condition = { StringEquals = { "sts:ExternalId" = "uketsuke-2026" } } }]
  })
}

resource "aws_eks_cluster" "portal" {
  name     = "portal"
  role_arn = "arn:aws:iam::111122223333:role/portal"

  vpc_config {
    subnet_ids = ["subnet-0a1b2c3d4e5f60718"]
  }
}

resource "aws_iam_openid_connect_provider" "portal" {
  url            = aws_eks_cluster.portal.identity[0].oidc[0].issuer
  client_id_list = ["sts.amazonaws.com"]
}

# fine: クラスタの名前は作られるまで分からないが、誰のトークンかは決まっている
data "aws_iam_policy_document" "pod" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.portal.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "${replace(aws_iam_openid_connect_provider.portal.url, "https://", "")}:sub"
      values   = ["system:serviceaccount:portal:app"]
    }
  }
}

resource "aws_iam_role" "pod" {
  name               = "pod"
  assume_role_policy = data.aws_iam_policy_document.pod.json
}

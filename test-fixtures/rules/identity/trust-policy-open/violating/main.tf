provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_iam_role" "daredemo" {
  name = "daredemo"
  assume_role_policy = jsonencode({ # expect: violation trust-policy-open
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = "*" }]
  })
}

resource "aws_iam_role" "narande" {
  name = "narande"
  assume_role_policy = jsonencode({ # expect: violation trust-policy-open
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = ["arn:aws:iam::111122223333:role/unyo", "*"] } }]
  })
}

resource "aws_iam_role" "tls" {
  name = "tls"
  assume_role_policy = jsonencode({ # expect: violation trust-policy-open
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" }, Condition = { Bool = { "aws:SecureTransport" = "true" } } }]
  })
}

resource "aws_iam_role" "hoka" {
  name = "hoka"
  assume_role_policy = jsonencode({ # expect: violation trust-policy-open
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" }, Condition = { StringNotEquals = { "aws:PrincipalAccount" = "444455556666" } } }]
  })
}

resource "aws_iam_role" "gaibu" {
  name = "gaibu"
  assume_role_policy = jsonencode({ # expect: violation trust-policy-open
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" }, Condition = { StringEquals = { "sts:ExternalId" = "uketsuke" } } }]
  })
}

resource "aws_iam_role" "jouken_nashi" {
  name = "jouken_nashi"
  assume_role_policy = jsonencode({ # expect: violation trust-policy-open
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }, Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" } } }]
  })
}

resource "aws_iam_role" "dono_soshiki_demo" {
  name = "dono_soshiki_demo"
  assume_role_policy = jsonencode({ # expect: violation trust-policy-open
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }, Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:*" } } }]
  })
}

resource "aws_iam_role" "dono_owner_demo" {
  name = "dono_owner_demo"
  assume_role_policy = jsonencode({ # expect: violation trust-policy-open
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }, Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:*/portal:ref:refs/heads/main" } } }]
  })
}

resource "aws_iam_role" "hitotsu_dake" {
  name = "hitotsu_dake"
  assume_role_policy = jsonencode({ # expect: violation trust-policy-open
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }, Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = ["repo:shinsei/portal:*", "*"] } } }]
  })
}

resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

data "aws_iam_policy_document" "github" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.github.arn]
    }
    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "sanshou" {
  name               = "sanshou"
  assume_role_policy = data.aws_iam_policy_document.github.json # expect: violation trust-policy-open
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "principal" {
  type = string
}

variable "repository" {
  type = string
}

variable "conditions" {
  type = any
}

resource "aws_iam_role" "dare" {
  name = "dare"
  assume_role_policy = jsonencode({ # expect: undetermined trust-policy-open
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = var.principal } }]
  })
}

resource "aws_iam_role" "dono_repo" {
  name = "dono_repo"
  assume_role_policy = jsonencode({ # expect: undetermined trust-policy-open
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }, Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:${var.repository}:*" } } }]
  })
}

resource "aws_iam_role" "dono_jouken" {
  name = "dono_jouken"
  assume_role_policy = jsonencode({ # expect: undetermined trust-policy-open
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = "*", Condition = var.conditions }]
  })
}

variable "issuer" {
  type = string
}

# 誰のトークンかを問わない: 共用のIDプロバイダなら、誰でも引き受けられる
data "aws_iam_policy_document" "dono_provider" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::111122223333:oidc-provider/${var.issuer}"]
    }

    condition {
      test     = "StringEquals"
      variable = "${var.issuer}:aud"
      values   = ["sts.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "dono_provider" {
  name               = "dono_provider"
  assume_role_policy = data.aws_iam_policy_document.dono_provider.json # expect: undetermined trust-policy-open
}

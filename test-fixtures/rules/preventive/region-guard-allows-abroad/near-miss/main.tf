provider "aws" {
  region = "ap-northeast-1"
}

# fine: リージョンを問わない拒否
resource "aws_organizations_policy" "hoka" {
  name = "hoka"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "cloudtrail:StopLogging", Resource = "*" }]
  })
}

# fine: 全てを許すだけで、リージョンを制限しない
resource "aws_organizations_policy" "full" {
  name = "full"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}

# fine: 二つの文がともに拒むので、国外は通らない
resource "aws_organizations_policy" "kasaneru" {
  name = "kasaneru"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", NotAction = ["cloudfront:*", "iam:*", "organizations:*", "route53:*", "sts:*", "support:*"], Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = ["ap-northeast-1", "us-west-2"] } } }, { Effect = "Deny", NotAction = ["cloudfront:*", "iam:*", "organizations:*", "route53:*", "sts:*", "support:*"], Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = ["ap-northeast-1", "ap-northeast-3"] } } }]
  })
}

# fine: 別の文が全てを許しているので、制限ではない
resource "aws_organizations_policy" "futatsu" {
  name = "futatsu"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }, { Effect = "Allow", Action = "*", Resource = "*", Condition = { StringEquals = { "aws:RequestedRegion" = ["us-west-2"] } } }]
  })
}

# fine: タグのポリシー
resource "aws_organizations_policy" "tag" {
  name    = "tag"
  type    = "TAG_POLICY"
  content = jsonencode({ tags = { Environment = { tag_key = { "@@assign" = "Environment" } } } })
}

# us-east-1 だけなら、リージョンを問わないサービスのためであることが多い
resource "aws_organizations_policy" "virginia" {
  name = "virginia"
  content = jsonencode({ # expect: advice region-guard-allows-abroad
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", NotAction = ["cloudfront:*", "iam:*", "organizations:*", "route53:*", "sts:*", "support:*"], Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = ["ap-northeast-1", "us-east-1"] } } }]
  })
}

# リージョンのあるサービスを制限から除いている
resource "aws_organizations_policy" "jogai" {
  name = "jogai"
  content = jsonencode({ # expect: advice region-guard-allows-abroad
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", NotAction = ["iam:*", "s3:*"], Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = ["ap-northeast-1", "ap-northeast-3"] } } }]
  })
}

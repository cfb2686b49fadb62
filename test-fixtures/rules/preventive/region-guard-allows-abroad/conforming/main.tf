provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_organizations_policy" "kokunai" {
  name = "kokunai"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", NotAction = ["cloudfront:*", "iam:*", "organizations:*", "route53:*", "sts:*", "support:*"], Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = ["ap-northeast-1", "ap-northeast-3"] } } }]
  })
}

resource "aws_organizations_policy" "zenbu" {
  name = "zenbu"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "*", Resource = "*", Condition = { StringNotEqualsIfExists = { "aws:RequestedRegion" = ["ap-northeast-1", "ap-northeast-3"] } } }]
  })
}

resource "aws_organizations_policy" "osaka" {
  name = "osaka"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", NotAction = ["cloudfront:*", "iam:*", "organizations:*", "route53:*", "sts:*", "support:*"], Resource = "*", Condition = { "ForAllValues:StringNotLike" = { "aws:RequestedRegion" = ["ap-northeast-3"] } } }]
  })
}

resource "aws_controltower_control" "region" {
  control_identifier = "arn:aws:controltower:ap-northeast-1::control/CT.MULTISERVICE.PV.1"
  target_identifier  = "arn:aws:organizations::111122223333:ou/o-shinsei0001/ou-ab12-34567890"
  parameters {
    key   = "AllowedRegions"
    value = jsonencode(["ap-northeast-1", "ap-northeast-3"])
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_organizations_policy" "kokugai" {
  name = "kokugai"
  content = jsonencode({ # expect: violation region-guard-allows-abroad
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", NotAction = ["cloudfront:*", "iam:*", "organizations:*", "route53:*", "sts:*", "support:*"], Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = ["ap-northeast-1", "us-west-2"] } } }]
  })
}

resource "aws_organizations_policy" "virginia" {
  name = "virginia"
  content = jsonencode({ # expect: violation region-guard-allows-abroad
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", NotAction = ["cloudfront:*", "iam:*", "organizations:*", "route53:*", "sts:*", "support:*"], Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = ["us-east-1"] } } }]
  })
}

resource "aws_organizations_policy" "moji" {
  name = "moji"
  content = jsonencode({ # expect: violation region-guard-allows-abroad
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", NotAction = ["cloudfront:*", "iam:*", "organizations:*", "route53:*", "sts:*", "support:*"], Resource = "*", Condition = { StringNotLike = { "aws:RequestedRegion" = ["ap-*", "us-east-1"] } } }]
  })
}

resource "aws_organizations_policy" "izure" {
  name = "izure"
  content = jsonencode({ # expect: violation region-guard-allows-abroad
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "*", Resource = "*", Condition = { "ForAnyValue:StringNotEqualsIfExists" = { "aws:RequestedRegion" = ["ap-northeast-1", "ap-southeast-1"] } } }]
  })
}

resource "aws_organizations_policy" "role" {
  name = "role"
  content = jsonencode({ # expect: violation region-guard-allows-abroad
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", NotAction = ["cloudfront:*", "iam:*", "organizations:*", "route53:*", "sts:*", "support:*"], Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = ["ap-northeast-1", "eu-west-1"] }, ArnNotLike = { "aws:PrincipalArn" = ["arn:aws:iam::*:role/AWSControlTowerExecution"] } } }]
  })
}

resource "aws_organizations_policy" "kyoka" {
  name = "kyoka"
  content = jsonencode({ # expect: violation region-guard-allows-abroad
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*", Condition = { StringEquals = { "aws:RequestedRegion" = ["ap-northeast-1", "us-west-2"] } } }]
  })
}

resource "aws_controltower_control" "region" {
  control_identifier = "arn:aws:controlcatalog:::control/5kvme4m5d2b4d7if2fs5yg2ui"
  target_identifier  = "arn:aws:organizations::111122223333:ou/o-shinsei0001/ou-ab12-34567890"
  parameters {
    key   = "AllowedRegions"
    value = jsonencode(["ap-northeast-1", "us-west-2"]) # expect: violation region-guard-allows-abroad
  }
}

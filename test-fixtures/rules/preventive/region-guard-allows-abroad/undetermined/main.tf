provider "aws" {
  region = "ap-northeast-1"
}

variable "regions" {
  type = list(string)
}

variable "actions" {
  type = list(string)
}

resource "aws_organizations_policy" "nyuuryoku" {
  name = "nyuuryoku"
  content = jsonencode({
    Version   = "2012-10-17"
    # expect-next: undetermined region-guard-allows-abroad
    Statement = [{ Effect = "Deny", NotAction = ["cloudfront:*", "iam:*", "organizations:*", "route53:*", "sts:*", "support:*"], Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = var.regions } } }]
  })
}

# 一部の操作だけ、または禁じるリージョンを並べたものは、どこまで制限しているか分からない
# expect-next: undetermined region-guard-allows-abroad
resource "aws_organizations_policy" "ichibu" {
  name = "ichibu"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = ["ec2:*"], Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = ["ap-northeast-1", "us-west-2"] } } }]
  })
}

# expect-next: undetermined region-guard-allows-abroad
resource "aws_organizations_policy" "naraberu" {
  name = "naraberu"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "*", Resource = "*", Condition = { StringEquals = { "aws:RequestedRegion" = ["us-west-2", "eu-west-1"] } } }]
  })
}

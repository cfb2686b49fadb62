provider "aws" {
  region = "ap-northeast-1"
}

# fine: ランディングゾーンの必須のコントロールが証跡と構成記録を守る
resource "aws_controltower_landing_zone" "shinsei" {
  manifest_json = jsonencode({ governedRegions = ["ap-northeast-1"] })
  version       = "3.3"
}

resource "aws_organizations_policy" "dattai" {
  name = "dattai"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = ["organizations:LeaveOrganization", "guardduty:DeleteDetector"], Resource = "*" }]
  })
}

resource "aws_organizations_policy_attachment" "dattai" {
  policy_id = aws_organizations_policy.dattai.id
  target_id = "r-ab12"
}

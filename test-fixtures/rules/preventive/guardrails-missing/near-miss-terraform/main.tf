provider "aws" {
  region = "ap-northeast-1"
}

# fine: ランディングゾーンの必須のコントロールが証跡を守る
resource "aws_controltower_landing_zone" "shinsei" {
  manifest_json = jsonencode({ governedRegions = ["ap-northeast-1"] })
  version       = "3.3"
}

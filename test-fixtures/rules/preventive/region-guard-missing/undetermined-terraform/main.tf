provider "aws" { # expect: undetermined region-guard-missing
  region = "ap-northeast-1"
}

# ランディングゾーンのリージョン拒否はコンソールで設定する
resource "aws_controltower_landing_zone" "shinsei" {
  manifest_json = jsonencode({ governedRegions = ["ap-northeast-1"] })
  version       = "3.3"
}

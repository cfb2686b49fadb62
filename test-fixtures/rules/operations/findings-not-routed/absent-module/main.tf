provider "aws" { # expect: undetermined findings-not-routed
  region = "ap-northeast-1"
}

resource "aws_guardduty_detector" "all" {
  enable = true
}

# 中身が手元にないモジュールが知らせているかもしれない
module "notify" {
  source  = "example/notify/aws"
  version = "1.0.0"
}

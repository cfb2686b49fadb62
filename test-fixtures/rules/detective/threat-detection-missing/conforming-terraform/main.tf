provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_guardduty_detector" "all" { # fine: 書かなければ有効
  finding_publishing_frequency = "ONE_HOUR"
}

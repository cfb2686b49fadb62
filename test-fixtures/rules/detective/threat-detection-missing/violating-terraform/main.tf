provider "aws" { # expect: violation threat-detection-missing
  region = "ap-northeast-1"
}

resource "aws_guardduty_detector" "off" {
  enable = false
}

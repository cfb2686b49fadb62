provider "aws" { # expect: undetermined threat-detection-missing
  region = "ap-northeast-1"
}

variable "detect" {
  type = bool
}

resource "aws_guardduty_detector" "all" {
  enable = var.detect
}

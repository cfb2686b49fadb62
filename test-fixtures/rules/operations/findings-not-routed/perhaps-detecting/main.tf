provider "aws" { # expect: undetermined findings-not-routed
  region = "ap-northeast-1"
}

variable "detect" {
  type = bool
}

# 検知するかどうかが決まらなければ、知らせる先を問うかどうかも決まらない
resource "aws_guardduty_detector" "all" {
  enable = var.detect
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "watch" {
  type = bool
}

resource "aws_guardduty_detector" "watch" {
  enable = var.watch # expect: undetermined detection-switched-off
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_guardduty_detector" "all" {
  enable = true
}

# fine: 組織の側で通知している
resource "aws_s3_bucket" "uketsuke" {
  bucket = "shinsei-uketsuke"
}

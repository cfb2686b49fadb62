provider "aws" { # expect: violation posture-monitoring-missing
  region = "ap-northeast-1"
}

resource "aws_securityhub_account" "bare" {
  enable_default_standards = false
}

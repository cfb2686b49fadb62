provider "aws" { # expect: undetermined audit-framework-missing
  region = "ap-northeast-1"
}

variable "standards" {
  type = bool
}

resource "aws_securityhub_account" "all" {
  enable_default_standards = var.standards
}

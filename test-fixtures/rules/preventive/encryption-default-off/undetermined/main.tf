provider "aws" {
  region = "ap-northeast-1"
}

variable "encrypt" {
  type = bool
}

resource "aws_ebs_encryption_by_default" "region" {
  enabled = var.encrypt # expect: undetermined encryption-default-off
}

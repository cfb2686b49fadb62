provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_ebs_encryption_by_default" "region" {
  enabled = false # expect: violation encryption-default-off
}

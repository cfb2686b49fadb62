provider "aws" {
  region = "ap-northeast-1"
}

variable "policy" {
  type = string
}

resource "aws_transfer_server" "upload" {
  security_policy_name = var.policy # expect: undetermined weak-ssh-policy
}

# 表にないポリシー
resource "aws_transfer_server" "next" {
  security_policy_name = "TransferSecurityPolicy-2031-01" # expect: undetermined weak-ssh-policy
}

provider "aws" {
  region = "ap-northeast-1"
}

# 書かなければ、2018年のポリシーになる
resource "aws_transfer_server" "upload" { # expect: violation weak-ssh-policy
  identity_provider_type = "SERVICE_MANAGED"
}

resource "aws_transfer_server" "old" {
  security_policy_name = "TransferSecurityPolicy-Restricted-2018-11" # expect: violation weak-ssh-policy
}

resource "aws_transfer_server" "plain" {
  protocols            = ["FTP"] # expect: violation weak-ssh-policy
  security_policy_name = "TransferSecurityPolicy-2024-01"
}

resource "aws_transfer_server" "aging" {
  security_policy_name = "TransferSecurityPolicy-2020-06" # expect: advice weak-ssh-policy
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_transfer_server" "upload" { # fine: SHA-1を許さないポリシー
  protocols            = ["SFTP"]
  security_policy_name = "TransferSecurityPolicy-2024-01"
}

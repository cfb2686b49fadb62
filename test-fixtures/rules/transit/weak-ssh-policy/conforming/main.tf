provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_transfer_server" "upload" { # fine: SHA-1を許さないポリシー
  protocols            = ["SFTP"]
  security_policy_name = "TransferSecurityPolicy-2024-01"
}

# fine: 書かなければ、2024年のポリシーになる
resource "aws_transfer_connector" "bank" {
  access_role = "arn:aws:iam::111122223333:role/transfer"
  url         = "sftp://sftp.example.jp"

  sftp_config {
    trusted_host_keys = ["ecdsa-sha2-nistp256 AAAAexample"]
    user_secret_id    = "arn:aws:secretsmanager:ap-northeast-1:111122223333:secret:sftp-a1b2c3"
  }
}

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

resource "aws_transfer_server" "aging" {
  security_policy_name = "TransferSecurityPolicy-2020-06" # expect: advice weak-ssh-policy
}

# リストにないMACを許すポリシー
resource "aws_transfer_server" "restricted" {
  security_policy_name = "TransferSecurityPolicy-Restricted-2020-06" # expect: advice weak-ssh-policy
}

# 相手のサーバへの接続にも、許す方式がある
resource "aws_transfer_connector" "bank" {
  access_role          = "arn:aws:iam::111122223333:role/transfer"
  url                  = "sftp://sftp.example.jp"
  security_policy_name = "TransferSFTPConnectorSecurityPolicy-2023-07" # expect: violation weak-ssh-policy

  sftp_config {
    trusted_host_keys = ["ecdsa-sha2-nistp256 AAAAexample"]
    user_secret_id    = "arn:aws:secretsmanager:ap-northeast-1:111122223333:secret:sftp-a1b2c3"
  }
}

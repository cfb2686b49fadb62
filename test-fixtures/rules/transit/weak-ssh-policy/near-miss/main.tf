provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_transfer_server" "partner" { # fine: SFTPを話さないサーバに、SSHの方式は関係ない
  protocols = ["AS2"]
}

# fine: AS2のコネクタに、SSHの方式は関係ない
resource "aws_transfer_connector" "trade" {
  access_role          = "arn:aws:iam::111122223333:role/transfer"
  url                  = "https://as2.example.jp"
  security_policy_name = "TransferSFTPConnectorSecurityPolicy-2023-07"

  as2_config {
    compression           = "ZLIB"
    encryption_algorithm  = "AES256_CBC"
    local_profile_id      = "p-0123456789abcdef0"
    mdn_response          = "SYNC"
    mdn_signing_algorithm = "SHA256"
    partner_profile_id    = "p-0123456789abcdef1"
    signing_algorithm     = "SHA256"
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_transfer_server" "partner" { # fine: SFTPを話さないサーバに、SSHの方式は関係ない
  protocols = ["AS2"]
}

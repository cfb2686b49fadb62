provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "singapore"
  region = "ap-southeast-1"
}

resource "aws_kms_key" "ledger" { # expect: violation key-abroad
  provider    = aws.singapore
  description = "ledger"
}

resource "aws_kms_replica_key" "copy" { # expect: violation key-abroad
  provider        = aws.singapore
  primary_key_arn = "arn:aws:kms:ap-northeast-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab"
}

resource "aws_secretsmanager_secret" "password" {
  name = "password"

  replica {
    region = "us-west-2" # expect: violation key-abroad
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_kms_key" "signing" { # fine: 非対称鍵は自動更新できない
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
}

resource "aws_kms_external_key" "brought" { # fine: 持ち込んだ鍵素材は自動更新できない
  description = "brought"
}

resource "aws_kms_key" "module" { # fine: 外部の鍵ストアの鍵は自動更新できない
  custom_key_store_id = "cks-1234567890abcdef0"
}

resource "aws_kms_replica_key" "osaka" { # fine: 複製は主キーに従う
  primary_key_arn = "arn:aws:kms:ap-northeast-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab"
}

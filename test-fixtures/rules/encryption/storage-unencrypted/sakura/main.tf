provider "sakura" {
  zone = "tk1b"
}

resource "sakura_disk" "plain" { # expect: violation storage-unencrypted
  name = "plain"
  plan = "ssd"
  size = 40
}

resource "sakura_disk" "none" {
  name                 = "none"
  encryption_algorithm = "none" # expect: violation storage-unencrypted
}

resource "sakura_disk" "data" { # fine: 暗号化を明記している
  name                 = "data"
  encryption_algorithm = "aes256_xts"
}

resource "sakura_database" "ledger" { # expect: violation storage-unencrypted
  name     = "ledger"
  username = "app"

  disk = {
    kms_key_id = "113301413483"
  }
}

# ディスクのブロックがないときの既定は、確かめられていない
resource "sakura_database" "index" { # expect: undetermined storage-unencrypted
  name     = "index"
  username = "app"
}

# 石狩サイトにはバケットの暗号化がない
resource "sakura_object_storage_bucket" "ishikari" { # fine: 問う設定がない
  name    = "uploads-ishikari"
  site_id = "isk01"
}

resource "sakura_object_storage_bucket" "tokyo" { # expect: undetermined storage-unencrypted
  name    = "uploads-tokyo"
  site_id = "tky01"
}

resource "sakura_object_storage_bucket" "encrypted" { # fine: 暗号化の設定がある
  name    = "uploads-encrypted"
  site_id = "tky01"
}

resource "sakura_object_storage_bucket_encryption_config" "encrypted" {
  site_id    = "tky01"
  bucket     = sakura_object_storage_bucket.encrypted.name
  kms_key_id = "113301413483"
}

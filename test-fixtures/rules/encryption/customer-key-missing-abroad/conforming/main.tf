provider "aws" {
  region = "ap-southeast-1"
}

resource "aws_kms_key" "own" {
  enable_key_rotation = true
}

resource "aws_kms_alias" "own" {
  name          = "alias/own"
  target_key_id = aws_kms_key.own.key_id
}

resource "aws_efs_file_system" "copy" { # fine: 利用者の鍵を使う
  encrypted  = true
  kms_key_id = aws_kms_key.own.arn
}

resource "aws_sqs_queue" "jobs" { # fine: 別名は利用者のもの
  name              = "jobs"
  kms_master_key_id = "alias/own"
}

resource "aws_kinesis_stream" "events" { # fine: 鍵の識別子を直接書いている
  name            = "events"
  encryption_type = "KMS"
  kms_key_id      = "arn:aws:kms:ap-southeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

# 平文のままなら鍵はない（data-abroad-unencrypted が問う）
resource "aws_kinesis_stream" "plain" { # fine: 暗号化していない
  name        = "plain"
  shard_count = 1
}

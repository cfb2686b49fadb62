provider "aws" {
  region = "cn-north-1"
}

resource "aws_kms_key" "data" {
  description = "portal"
}

# 中国のリージョンでは、対称鍵はSM4の鍵になる
resource "aws_dynamodb_table" "residents" {
  name     = "residents"
  hash_key = "id"
  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.data.arn # expect: violation data-abroad-weak-cipher
  }
}

# 置き場所を例外としても、暗号の義務は残る
resource "aws_efs_file_system" "shared" { # sekisho:ignore data-abroad -- 準拠法を確認済み
  encrypted  = true
  kms_key_id = "arn:aws-cn:kms:cn-north-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" # expect: violation data-abroad-weak-cipher
}

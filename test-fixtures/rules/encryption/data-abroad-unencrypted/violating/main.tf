provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "tokyo"
  region = "ap-northeast-1"
}

resource "aws_efs_file_system" "files" {
  encrypted = false # expect: violation data-abroad-unencrypted
}

# 書かなければ、暗号化されない
resource "aws_kinesis_stream" "events" { # expect: violation data-abroad-unencrypted
  name        = "events"
  shard_count = 1
}

# ためて送るだけの間も、国外では平文になる
resource "aws_kinesis_firehose_delivery_stream" "relay" { # expect: violation data-abroad-unencrypted
  name        = "relay"
  destination = "extended_s3"
}

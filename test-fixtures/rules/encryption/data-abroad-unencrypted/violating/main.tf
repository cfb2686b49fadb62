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

# メトリクスだけが流れるストリームは軽い
resource "aws_kinesis_firehose_delivery_stream" "metrics" { # expect: violation[low] data-abroad-unencrypted
  name        = "metrics"
  destination = "extended_s3"
}

resource "aws_cloudwatch_metric_stream" "metrics" {
  name          = "metrics"
  role_arn      = "arn:aws:iam::111122223333:role/metrics"
  firehose_arn  = aws_kinesis_firehose_delivery_stream.metrics.arn
  output_format = "json"
}

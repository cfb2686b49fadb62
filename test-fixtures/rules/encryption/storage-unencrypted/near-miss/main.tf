provider "aws" {
  region = "ap-northeast-1"
}

# 同じリージョンとアカウントで既定の暗号化を有効にしているので、書かなくても暗号化される
resource "aws_ebs_encryption_by_default" "this" {
  enabled = true
}

resource "aws_ebs_volume" "data" { # fine: 既定の暗号化が効く
  availability_zone = "ap-northeast-1a"
  size              = 10
}

resource "aws_launch_template" "app" { # fine: 既定の暗号化が効く
  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 20
    }
  }
}

# ルートディスクのブロックがなければ、AMIの状態を引き継ぐので問わない
resource "aws_instance" "app" { # fine: ブロックがない
  ami           = "ami-0123456789abcdef0"
  instance_type = "t4g.small"
}

resource "aws_kinesis_firehose_delivery_stream" "relay" { # fine: 元のストリームが暗号化を決める
  name        = "relay"
  destination = "extended_s3"

  kinesis_source_configuration {
    kinesis_stream_arn = "arn:aws:kinesis:ap-northeast-1:111122223333:stream/events"
    role_arn           = "arn:aws:iam::111122223333:role/firehose"
  }
}

resource "aws_elasticache_cluster" "pages" { # fine: memcachedには保存時暗号化の設定がない
  cluster_id = "pages"
  engine     = "memcached"
  node_type  = "cache.t4g.small"
}

resource "aws_ssm_parameter" "endpoint" { # fine: 秘密ではない
  name  = "/portal/endpoint"
  type  = "String"
  value = "https://portal.example.go.jp"
}

resource "aws_sqs_queue" "plain" {
  name                    = "plain"
  sqs_managed_sse_enabled = false # expect: advice storage-unencrypted
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_kms_key" "data" {
  enable_key_rotation = true
}

resource "aws_efs_file_system" "documents" { # fine: 暗号化を明記している
  encrypted  = true
  kms_key_id = aws_kms_key.data.arn
}

resource "aws_db_instance" "ledger" { # fine: 暗号化を明記している
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  storage_encrypted = true
}

resource "aws_s3_bucket" "uploads" { # fine: S3は常に暗号化される
  bucket = "uploads-example"
}

resource "aws_dynamodb_table" "index" { # fine: DynamoDBは常に暗号化される
  name     = "index"
  hash_key = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_sqs_queue" "jobs" { # fine: SQSは既定で暗号化される
  name = "jobs"
}

resource "aws_elasticache_replication_group" "cache" { # fine: Valkeyは既定で暗号化される
  replication_group_id = "cache"
  description          = "cache"
  engine               = "valkey"
}

resource "aws_elasticache_serverless_cache" "cache" { # fine: サーバレスは常に暗号化される
  name   = "serverless"
  engine = "redis"
}

resource "aws_kinesis_stream" "events" { # fine: KMSで暗号化している
  name            = "events"
  encryption_type = "KMS"
  kms_key_id      = "alias/aws/kinesis"
}

resource "aws_docdb_cluster" "applications" { # fine: 暗号化を明記している
  storage_encrypted = var.encrypted
}

variable "encrypted" {
  type    = bool
  default = true
}

# サーバに付属するディスクと、使わないと書いた割当ては、ボリュームではない
resource "aws_launch_template" "local" {
  block_device_mappings { # fine: ボリュームがない
    device_name  = "/dev/sdb"
    virtual_name = "ephemeral0"
  }

  block_device_mappings { # fine: 割り当てない
    device_name = "/dev/sdc"
    no_device   = "true"
  }
}

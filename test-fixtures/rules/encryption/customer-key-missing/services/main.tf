provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_kms_key" "data" {
  description = "利用者データ"
}

# 患者や位置など、サービスが預かるデータ
resource "aws_location_tracker" "fleet" { # expect: advice customer-key-missing
  tracker_name = "fleet"
}

resource "aws_location_geofence_collection" "areas" { # fine: 自分の鍵
  collection_name = "areas"
  kms_key_id      = aws_kms_key.data.arn
}

resource "aws_cloudwatch_event_archive" "orders" { # expect: advice customer-key-missing
  name             = "orders"
  event_source_arn = aws_cloudwatch_event_bus.orders.arn
}

resource "aws_cloudwatch_event_bus" "orders" { # fine: 通り過ぎるだけで、預からない
  name = "orders"
}

resource "aws_codeartifact_domain" "packages" { # expect: advice customer-key-missing
  domain = "packages"
}

resource "aws_bedrockagentcore_memory" "assistant" { # expect: advice customer-key-missing
  name                  = "assistant"
  event_expiry_duration = 30
}

resource "aws_dms_replication_config" "move" {
  replication_config_identifier = "move"
  replication_type              = "full-load"
  source_endpoint_arn           = "arn:aws:dms:ap-northeast-1:111122223333:endpoint:SOURCE"
  target_endpoint_arn           = "arn:aws:dms:ap-northeast-1:111122223333:endpoint:TARGET"
  table_mappings                = "{}"
  compute_config {
    replication_subnet_group_id = "move"
    kms_key_id                  = "alias/aws/dms" # expect: advice customer-key-missing
  }
}

resource "aws_s3vectors_vector_bucket" "meanings" { # expect: advice customer-key-missing
  vector_bucket_name = "meanings"
}

resource "aws_prometheus_workspace" "metrics" { # expect: advice customer-key-missing
  alias = "metrics"
}

resource "aws_fsx_file_cache" "render" { # fine: 自分の鍵
  file_cache_type         = "LUSTRE"
  file_cache_type_version = "2.12"
  storage_capacity        = 1200
  subnet_ids              = ["subnet-0123456789abcdef0"]
  kms_key_id              = aws_kms_key.data.arn
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudwatch_log_group" "app" {
  name              = "/portal/app"
  retention_in_days = 90 # expect: violation log-retention-short
}

# 配信専用の区分は、2日で消える
resource "aws_cloudwatch_log_group" "delivery" { # expect: violation log-retention-short
  name            = "/portal/delivery"
  log_group_class = "DELIVERY"
}

resource "aws_cloudtrail_event_data_store" "events" {
  name             = "events"
  retention_period = 30 # expect: violation log-retention-short
}

resource "aws_s3_bucket" "trail" {
  bucket = "trail-example"
}

resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.trail.id
}

resource "aws_s3_bucket_lifecycle_configuration" "trail" {
  bucket = aws_s3_bucket.trail.id

  rule {
    id     = "expire"
    status = "Enabled"

    expiration {
      days = 30 # expect: violation log-retention-short
    }
  }
}

resource "aws_config_retention_configuration" "history" {
  retention_period_in_days = 90 # expect: violation log-retention-short
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "uploads" { # expect: advice customer-key-missing
  bucket = "uploads-example"
}

# 事業者が管理する鍵
resource "aws_sqs_queue" "jobs" {
  name              = "jobs"
  kms_master_key_id = "alias/aws/sqs" # expect: advice customer-key-missing
}

resource "aws_cloudwatch_log_group" "app" { # expect: advice customer-key-missing
  name = "/portal/app"
}

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

resource "aws_secretsmanager_secret" "mail" { # expect: advice customer-key-missing
  name = "portal/mail"
}

resource "aws_cloudtrail" "all" { # expect: advice customer-key-missing
  name           = "all"
  s3_bucket_name = "trail-example"
}

resource "aws_eks_cluster" "apps" { # expect: advice customer-key-missing
  name     = "apps"
  role_arn = "arn:aws:iam::111122223333:role/apps"

  vpc_config {
    subnet_ids = ["subnet-0a1b2c3d4e5f60718"]
  }
}

# 無効にした暗号化の設定に書かれた鍵は使われない
resource "aws_dynamodb_table" "cases" { # expect: advice customer-key-missing
  name = "cases"

  server_side_encryption {
    enabled     = false
    kms_key_arn = "arn:aws:kms:ap-northeast-1:111122223333:key/0f9e8d7c-1111-2222-3333-444455556666"
  }
}

# 証跡は、ログの保存先でも自分の鍵で暗号化できる
resource "aws_s3_bucket" "trail" { # expect: advice customer-key-missing
  bucket = "trail-example"
}

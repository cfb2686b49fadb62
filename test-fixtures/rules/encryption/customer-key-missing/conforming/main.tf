provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_kms_key" "data" {
  description = "data"
}

resource "aws_sqs_queue" "jobs" { # fine: 自分の鍵
  name              = "jobs"
  kms_master_key_id = aws_kms_key.data.id
}

resource "aws_cloudwatch_log_group" "app" { # fine: 自分の鍵のARN
  name       = "/portal/app"
  kms_key_id = "arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

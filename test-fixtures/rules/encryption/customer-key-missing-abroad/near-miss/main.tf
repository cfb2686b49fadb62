provider "aws" {
  region = "ap-northeast-1"
}

# 国内に置くなら、この規則では鍵を問わない
resource "aws_efs_file_system" "documents" { # fine: 国内に置いている
  encrypted = true
}

resource "aws_sqs_queue" "jobs" { # fine: 国内に置いている
  name              = "jobs"
  kms_master_key_id = "alias/aws/sqs"
}

# 鍵の持ち込みができないサービスの設定は、利用者データではない
resource "aws_cloudwatch_log_group" "app" { # fine: 利用者データではない
  name = "/app"
}

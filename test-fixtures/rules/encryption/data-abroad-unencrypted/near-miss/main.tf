provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "aws_efs_file_system" "files" { # fine: 国内にある（別のルールが問う）
  encrypted = false
}

# 常に暗号化されるサービスは、鍵を指定しなくても平文ではない
resource "aws_sqs_queue" "jobs" { # fine: SQSは常に暗号化される
  provider = aws.virginia
  name     = "jobs"
}

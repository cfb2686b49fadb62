provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "singapore"
  region = "ap-southeast-1"
}

# 国外に置くのに、鍵は事業者のもの
resource "aws_efs_file_system" "copy" {
  provider  = aws.singapore
  encrypted = true # expect: violation customer-key-missing-abroad
}

resource "aws_sqs_queue" "jobs" {
  provider          = aws.singapore
  name              = "jobs"
  kms_master_key_id = "alias/aws/sqs" # expect: violation customer-key-missing-abroad
}

resource "aws_dynamodb_table" "index" { # expect: violation customer-key-missing-abroad
  provider = aws.singapore
  name     = "index"
  hash_key = "id"
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "key" {
  type = string
}

resource "aws_sqs_queue" "jobs" {
  name              = "jobs"
  kms_master_key_id = var.key # expect: undetermined customer-key-missing
}

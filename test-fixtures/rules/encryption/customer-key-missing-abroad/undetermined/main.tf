provider "aws" {
  region = "ap-southeast-1"
}

variable "key_arn" {
  type = string
}

resource "aws_efs_file_system" "copy" {
  encrypted  = true
  kms_key_id = var.key_arn # expect: undetermined customer-key-missing-abroad
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "spec" {
  type = string
}

resource "aws_kms_key" "signing" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = var.spec # expect: undetermined key-strength-ends
}

# 表にない名前
resource "aws_kms_key" "new" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "RSA_5000" # expect: undetermined key-strength-ends
}

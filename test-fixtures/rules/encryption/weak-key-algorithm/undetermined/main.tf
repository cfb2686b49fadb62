provider "aws" {
  region = "ap-northeast-1"
}

variable "spec" {
  type = string
}

resource "aws_kms_key" "signing" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = var.spec # expect: undetermined weak-key-algorithm
}

# 耐量子計算機暗号の署名は、リストでの扱いを確かめられていない
resource "aws_kms_key" "quantum" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ML_DSA_65" # expect: undetermined weak-key-algorithm
}

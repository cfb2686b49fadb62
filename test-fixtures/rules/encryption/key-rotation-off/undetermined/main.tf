provider "aws" {
  region = "ap-northeast-1"
}

variable "rotate" {
  type = bool
}

resource "aws_kms_key" "ledger" {
  description         = "ledger"
  enable_key_rotation = var.rotate # expect: undetermined key-rotation-off
}

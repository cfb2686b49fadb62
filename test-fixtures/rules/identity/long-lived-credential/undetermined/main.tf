provider "aws" {
  region = "ap-northeast-1"
}

variable "key_status" {
  type = string
}

resource "aws_iam_access_key" "batch" {
  user   = "batch"
  status = var.key_status # expect: undetermined long-lived-credential
}

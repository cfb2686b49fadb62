provider "aws" { # expect: undetermined pipeline-missing
  region = "ap-northeast-1"
}

variable "own" {
  type = bool
}

resource "aws_codepipeline" "delivery" {
  count    = var.own ? 1 : 0
  name     = "delivery"
  role_arn = "arn:aws:iam::111122223333:role/delivery"
}

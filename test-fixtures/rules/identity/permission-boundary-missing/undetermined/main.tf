provider "aws" {
  region = "ap-northeast-1"
}

variable "actions" {
  type = list(string)
}

resource "aws_iam_policy" "inin" {
  name   = "inin"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] }) # expect: undetermined permission-boundary-missing
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "extra_action" {
  type = string
}

resource "aws_iam_policy" "kanri" {
  name = "kanri"
  policy = jsonencode({ # expect: undetermined wildcard-permission
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = var.extra_action, Resource = "*" }]
  })
}

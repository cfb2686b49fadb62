provider "aws" {
  region = "ap-northeast-1"
}

variable "policy_arn" {
  type = string
}

variable "actions" {
  type = list(string)
}

variable "statements" {
  type = any
}

resource "aws_iam_role_policy_attachment" "tsuika" {
  role       = "batch"
  policy_arn = var.policy_arn # expect: undetermined administrator-permission
}

resource "aws_iam_policy" "sousa" {
  name = "sousa"
  policy = jsonencode({ # expect: undetermined administrator-permission
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }]
  })
}

# 読めない文があっても、読める文で決まるものは決まる
resource "aws_iam_policy" "betsu" {
  name = "betsu"
  policy = jsonencode({ # expect: violation administrator-permission
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }, { Effect = "Allow", Action = var.actions, Resource = "*" }]
  })
}

resource "aws_iam_role_policy_attachment" "betsu" {
  role       = "betsu"
  policy_arn = aws_iam_policy.betsu.arn
}

resource "aws_iam_policy" "bun" {
  name   = "bun"
  policy = jsonencode({ Version = "2012-10-17", Statement = var.statements }) # expect: undetermined administrator-permission
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "level" {
  type = string
}

resource "aws_sfn_state_machine" "flow" {
  name       = "flow"
  role_arn   = "arn:aws:iam::111122223333:role/flow"
  definition = "{}"

  logging_configuration {
    level = var.level # expect: undetermined service-log-advised
  }
}

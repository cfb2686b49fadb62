provider "aws" {
  region = "ap-northeast-1"
}

variable "auth" {
  type = string
}

resource "aws_lambda_function_url" "form" {
  function_name      = "form"
  authorization_type = var.auth # expect: undetermined unauthenticated-api
}

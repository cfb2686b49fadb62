provider "aws" {
  region = "ap-northeast-1"
}

variable "mode" {
  type = string
}

resource "aws_lambda_function" "form" {
  function_name = "form"
  role          = "arn:aws:iam::111122223333:role/form"

  tracing_config {
    mode = var.mode # expect: undetermined tracing-off
  }
}

# アカウントの設定で決まる
resource "aws_ecs_cluster" "apps" { # expect: undetermined tracing-off
  name = "apps"
}

provider "aws" {
  region = "ap-northeast-1"
}

# fine: 書かれていなければ、呼び出す側の記録を引き継ぐ
resource "aws_lambda_function" "form" {
  function_name = "form"
  role          = "arn:aws:iam::111122223333:role/form"
}

resource "aws_lambda_function" "passed" {
  function_name = "passed"
  role          = "arn:aws:iam::111122223333:role/form"

  tracing_config {
    mode = "PassThrough" # expect: advice tracing-off
  }
}

resource "aws_sfn_state_machine" "flow" { # expect: advice tracing-off
  name       = "flow"
  role_arn   = "arn:aws:iam::111122223333:role/flow"
  definition = "{}"
}

resource "aws_appsync_graphql_api" "graph" {
  name                = "graph"
  authentication_type = "AWS_IAM"
  xray_enabled        = false # expect: advice tracing-off
}

resource "aws_ecs_cluster" "apps" {
  name = "apps"

  setting {
    name  = "containerInsights"
    value = "disabled" # expect: advice tracing-off
  }
}

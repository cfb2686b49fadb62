provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lambda_function" "form" { # fine: 有効
  function_name = "form"
  role          = "arn:aws:iam::111122223333:role/form"

  tracing_config {
    mode = "Active"
  }
}

resource "aws_appsync_graphql_api" "graph" { # fine: 有効にしている
  name                = "graph"
  authentication_type = "AWS_IAM"
  xray_enabled        = true
}

resource "aws_ecs_cluster" "apps" { # fine: 詳しい計測
  name = "apps"

  setting {
    name  = "containerInsights"
    value = "enhanced"
  }
}

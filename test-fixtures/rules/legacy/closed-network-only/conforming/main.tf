provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_api_gateway_rest_api" "inner" {
  name = "inner"
  endpoint_configuration {
    types = ["PRIVATE"]
  }
}

resource "aws_api_gateway_method" "forms" {
  rest_api_id   = aws_api_gateway_rest_api.inner.id
  resource_id   = aws_api_gateway_rest_api.inner.root_resource_id
  http_method   = "GET"
  authorization = "AWS_IAM"
}

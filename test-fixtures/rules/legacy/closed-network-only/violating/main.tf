provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_api_gateway_rest_api" "inner" {
  name = "inner"
  endpoint_configuration {
    types = ["PRIVATE"]
  }
}

resource "aws_api_gateway_resource" "forms" {
  rest_api_id = aws_api_gateway_rest_api.inner.id
  parent_id   = aws_api_gateway_rest_api.inner.root_resource_id
  path_part   = "forms"
}

resource "aws_api_gateway_method" "forms" {
  rest_api_id   = aws_api_gateway_rest_api.inner.id
  resource_id   = aws_api_gateway_resource.forms.id
  http_method   = "GET"
  authorization = "NONE" # expect: advice closed-network-only
}

# 専用線のある構成の、平文の内部リスナー
resource "aws_dx_connection" "office" {
  name      = "office"
  bandwidth = "1Gbps"
  location  = "EqTY2"
}

resource "aws_lb" "inner" {
  name     = "inner"
  internal = true
  subnets  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_lb_listener" "inner" {
  load_balancer_arn = aws_lb.inner.arn
  port              = 80
  protocol          = "HTTP" # expect: advice closed-network-only
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/inner/0123456789abcdef"
  }
}

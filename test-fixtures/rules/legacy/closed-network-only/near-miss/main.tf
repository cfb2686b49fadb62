provider "aws" {
  region = "ap-northeast-1"
}

# fine: 閉域網とはつながらない構成の内部リスナー
resource "aws_lb" "inner" {
  name     = "inner"
  internal = true
  subnets  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_lb_listener" "inner" {
  load_balancer_arn = aws_lb.inner.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/inner/0123456789abcdef"
  }
}

# fine: 公開のAPIは別のルールが問う
resource "aws_api_gateway_rest_api" "outer" {
  name = "outer"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_method" "outer" {
  rest_api_id   = aws_api_gateway_rest_api.outer.id
  resource_id   = aws_api_gateway_rest_api.outer.root_resource_id
  http_method   = "GET"
  authorization = "NONE"
}

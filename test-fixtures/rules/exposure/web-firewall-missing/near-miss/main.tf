provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb" "inner" { # fine: 内部向け
  name     = "inner"
  internal = true
}

resource "aws_lb" "relay" { # fine: NLBにWAFは付けられない
  name               = "relay"
  load_balancer_type = "network"
}

resource "aws_lb" "app" { # fine: WAFのある配信の背後にある
  name = "app"
}

resource "aws_cloudfront_distribution" "site" { # fine: WAFがある
  enabled    = true
  web_acl_id = "arn:aws:wafv2:us-east-1:111122223333:global/webacl/site/0"

  origin {
    domain_name = aws_lb.app.dns_name
    origin_id   = "app"
  }
}

resource "aws_apigatewayv2_stage" "http" { # fine: HTTP APIにWAFは付けられない
  api_id = "a1b2c3"
  name   = "prod"
}

resource "aws_api_gateway_rest_api" "inside" {
  name = "inside"

  endpoint_configuration {
    types = ["PRIVATE"]
  }
}

resource "aws_api_gateway_stage" "inside" { # fine: プライベートなAPI
  rest_api_id   = aws_api_gateway_rest_api.inside.id
  deployment_id = "d1"
  stage_name    = "prod"
}

# テンプレート群にWAFがなければ、別のところで付けているかもしれない
resource "aws_lb" "madoguchi" { # expect: advice web-firewall-missing
  name = "madoguchi"
}

# CloudFront専用のWAFは、ロードバランサやAPIには付けられない
resource "aws_wafv2_web_acl" "haishin" {
  name  = "haishin"
  scope = "CLOUDFRONT"

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "haishin"
    sampled_requests_enabled   = true
  }
}

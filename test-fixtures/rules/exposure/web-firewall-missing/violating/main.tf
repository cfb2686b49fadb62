provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb" "web" { # expect: violation web-firewall-missing
  name = "web"
}

resource "aws_cloudfront_distribution" "site" { # expect: violation web-firewall-missing
  enabled = true

  origin {
    domain_name = "app.example.go.jp"
    origin_id   = "app"

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
}

# 静的な配信だけなら助言
resource "aws_cloudfront_distribution" "files" { # expect: advice web-firewall-missing
  enabled = true

  origin {
    domain_name = "files.s3.ap-northeast-1.amazonaws.com"
    origin_id   = "files"
  }
}

resource "aws_api_gateway_rest_api" "desk" {
  name = "desk"
}

resource "aws_api_gateway_stage" "prod" { # expect: violation web-firewall-missing
  rest_api_id   = aws_api_gateway_rest_api.desk.id
  deployment_id = "d1"
  stage_name    = "prod"
}

# WAFはあるのに、どの入口にも付けていない
resource "aws_wafv2_web_acl" "mamori" {
  name  = "mamori"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "mamori"
    sampled_requests_enabled   = true
  }
}

# 別のステージに付いたWAFは、このステージを守らない
resource "aws_api_gateway_rest_api" "cases" {
  name = "cases"

  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_stage" "live" { # expect: violation web-firewall-missing
  rest_api_id   = aws_api_gateway_rest_api.cases.id
  deployment_id = "a1b2c3"
  stage_name    = "live"
}

resource "aws_api_gateway_stage" "kept" { # fine: WAFが付いている
  rest_api_id   = aws_api_gateway_rest_api.cases.id
  deployment_id = "a1b2c3"
  stage_name    = "kept"
}

resource "aws_wafv2_web_acl_association" "kept" {
  resource_arn = aws_api_gateway_stage.kept.arn
  web_acl_arn  = "arn:aws:wafv2:ap-northeast-1:111122223333:regional/webacl/web/0"
}

# バケットのウェブサイトも、静的な配信
resource "aws_cloudfront_distribution" "shiryo" { # expect: advice web-firewall-missing
  enabled = true

  origin {
    domain_name = "shiryo.s3-website-ap-northeast-1.amazonaws.com"
    origin_id   = "shiryo"

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "http-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
}

# 静的な資料のほかに、アプリケーションも渡す
resource "aws_lb" "ura" {
  name     = "ura"
  internal = true
}

resource "aws_cloudfront_distribution" "ryoho" { # expect: violation web-firewall-missing
  enabled = true

  origin {
    domain_name = "shiryo.s3.ap-northeast-1.amazonaws.com"
    origin_id   = "shiryo"
  }

  origin {
    domain_name = aws_lb.ura.dns_name
    origin_id   = "ura"

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
}

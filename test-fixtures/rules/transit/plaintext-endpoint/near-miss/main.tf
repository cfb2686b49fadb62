provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_sns_topic_subscription" "queue" { # fine: キューへはAPIで送る
  topic_arn = "arn:aws:sns:ap-northeast-1:111122223333:alarms"
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:ap-northeast-1:111122223333:http"
}

resource "aws_apigatewayv2_integration" "function" { # fine: 関数はARNで呼ぶ
  api_id           = "a1b2c3d4e5"
  integration_type = "AWS_PROXY"
  integration_uri  = "arn:aws:lambda:ap-northeast-1:111122223333:function:http"
}

# 関数やVPCリンクの先をARNで呼ぶ連携は、URLではない
resource "aws_lambda_function" "page" {
  function_name = "page"
  role          = "arn:aws:iam::111122223333:role/page"
}

resource "aws_api_gateway_integration" "page" { # fine: 関数をARNで呼ぶ
  rest_api_id             = "a1b2c3d4e5"
  resource_id             = "abc123"
  http_method             = "GET"
  type                    = "AWS_PROXY"
  integration_http_method = "POST"
  uri                     = aws_lambda_function.page.invoke_arn
}

resource "aws_lb_listener" "inside" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/inside/50dc6c495c0c9188"
  port              = 443
  protocol          = "HTTPS"
}

resource "aws_apigatewayv2_integration" "inside" { # fine: リスナーの側で問う
  api_id             = "a1b2c3d4e5"
  integration_type   = "HTTP_PROXY"
  integration_uri    = aws_lb_listener.inside.arn
  integration_method = "ANY"
  connection_type    = "VPC_LINK"
  connection_id      = "link01"
}

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

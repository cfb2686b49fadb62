provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lambda_function" "send" { # fine: すべての関数の合計を見るアラームがある
  function_name = "send"
  role          = "arn:aws:iam::111122223333:role/send"
}

resource "aws_cloudwatch_metric_alarm" "all" {
  alarm_name          = "all-functions"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "Errors"
  namespace           = "AWS/Lambda"
}

resource "aws_sns_topic" "kanshi" { # fine: 入口・DB・関数・キューのどれでもない
  name = "kanshi"
}

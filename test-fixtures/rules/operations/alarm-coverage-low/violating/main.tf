provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb" "uketsuke" { # expect: advice alarm-coverage-low
  name = "uketsuke"
}

resource "aws_sqs_queue" "moushide" { # expect: advice alarm-coverage-low
  name = "moushide"
}

resource "aws_lambda_function" "send" { # expect: advice alarm-coverage-low
  function_name = "send"
  role          = "arn:aws:iam::111122223333:role/send"
}

resource "aws_db_instance" "daicho" { # expect: advice alarm-coverage-low
  identifier     = "daicho"
  engine         = "postgres"
  instance_class = "db.m6g.large"
}

# 別の関数を見ているアラーム
resource "aws_cloudwatch_metric_alarm" "other" {
  alarm_name          = "other"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "Errors"
  namespace           = "AWS/Lambda"

  dimensions = {
    FunctionName = "other"
  }
}

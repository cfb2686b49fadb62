provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb" "uketsuke" { # fine: 遅延を見ている
  name = "uketsuke"
}

resource "aws_cloudwatch_metric_alarm" "latency" {
  alarm_name          = "latency"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "TargetResponseTime"
  namespace           = "AWS/ApplicationELB"

  dimensions = {
    LoadBalancer = aws_lb.uketsuke.arn_suffix
  }
}

resource "aws_sqs_queue" "moushide" { # fine: 式のアラームが滞留を見ている
  name = "moushide"
}

resource "aws_cloudwatch_metric_alarm" "backlog" {
  alarm_name          = "backlog"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1

  metric_query {
    id = "m1"

    metric {
      metric_name = "ApproximateAgeOfOldestMessage"
      namespace   = "AWS/SQS"
      period      = 60
      stat        = "Maximum"

      dimensions = {
        QueueName = aws_sqs_queue.moushide.name
      }
    }
  }
}

resource "aws_db_instance" "daicho" { # fine: 名前で見ている
  identifier     = "daicho"
  engine         = "postgres"
  instance_class = "db.m6g.large"
}

resource "aws_cloudwatch_metric_alarm" "cpu" {
  alarm_name          = "cpu"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "CPUUtilization"
  namespace           = "AWS/RDS"

  dimensions = {
    DBInstanceIdentifier = "daicho"
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "watched_queue" {
  type = string
}

resource "aws_sqs_queue" "moushide" { # expect: undetermined alarm-coverage-low
  name = "moushide"
}

# どのキューを見ているか分からない
resource "aws_cloudwatch_metric_alarm" "backlog" {
  alarm_name          = "backlog"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "ApproximateNumberOfMessagesVisible"
  namespace           = "AWS/SQS"

  dimensions = {
    QueueName = var.watched_queue
  }
}

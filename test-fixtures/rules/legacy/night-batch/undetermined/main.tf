provider "aws" {
  region = "ap-northeast-1"
}

variable "when" {
  type = string
}

resource "aws_cloudwatch_event_rule" "batch" {
  name                = "batch"
  schedule_expression = var.when # expect: undetermined night-batch
}

resource "aws_scheduler_schedule" "abroad" {
  name                         = "batch"
  schedule_expression          = "cron(0 2 * * ? *)" # expect: undetermined night-batch
  schedule_expression_timezone = "America/New_York"
  flexible_time_window {
    mode = "OFF"
  }
  target {
    arn      = "arn:aws:lambda:ap-northeast-1:111122223333:function:batch"
    role_arn = "arn:aws:iam::111122223333:role/scheduler"
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_scheduler_schedule" "noon" {
  schedule_expression          = "cron(0 12 * * ? *)"
  schedule_expression_timezone = "Asia/Tokyo"
  flexible_time_window {
    mode = "OFF"
  }
  target {
    arn      = "arn:aws:ecs:ap-northeast-1:111122223333:cluster/main"
    role_arn = "arn:aws:iam::111122223333:role/scheduler"
    ecs_parameters {
      task_definition_arn = "arn:aws:ecs:ap-northeast-1:111122223333:task-definition/tally:1"
    }
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_scheduler_schedule" "tally" {
  schedule_expression          = "cron(0 2 * * ? *)" # expect: advice night-batch
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

# 16時(UTC)は日本の翌1時
resource "aws_cloudwatch_event_rule" "close" {
  name                = "close"
  schedule_expression = "cron(30 16 ? * MON-FRI *)" # expect: advice night-batch
}

resource "aws_cloudwatch_event_target" "close" {
  rule     = aws_cloudwatch_event_rule.close.name
  arn      = "arn:aws:batch:ap-northeast-1:111122223333:job-queue/main"
  role_arn = "arn:aws:iam::111122223333:role/events"
  batch_target {
    job_definition = "close:1"
    job_name       = "close"
  }
}

# ワークフローを始める
resource "aws_sfn_state_machine" "daily" {
  name       = "daily"
  role_arn   = "arn:aws:iam::111122223333:role/states"
  definition = "{}"
}

resource "aws_scheduler_schedule" "daily" {
  schedule_expression = "cron(0 15,18 * * ? *)" # expect: advice night-batch
  flexible_time_window {
    mode = "OFF"
  }
  target {
    arn      = aws_sfn_state_machine.daily.arn
    role_arn = "arn:aws:iam::111122223333:role/scheduler"
  }
}

# 名前が語る
resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly-import"
  schedule_expression = "cron(0 20 * * ? *)" # expect: advice night-batch
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_autoscaling_group" "web" {
  name     = "shinsei-prod-web"
  min_size = 2
  max_size = 4
}

resource "aws_autoscaling_schedule" "down" {
  scheduled_action_name  = "shinsei-prod-down"
  autoscaling_group_name = aws_autoscaling_group.web.name
  min_size               = 0
  max_size               = 0
  desired_capacity       = 0 # expect: advice periodic-stop
  recurrence             = "0 17 * * 6"
}

resource "aws_scheduler_schedule" "stop" {
  name                = "prod-stop"
  schedule_expression = "cron(0 17 ? * SUN *)"
  flexible_time_window {
    mode = "OFF"
  }
  target {
    arn      = "arn:aws:scheduler:::aws-sdk:ec2:stopInstances" # expect: advice periodic-stop
    role_arn = "arn:aws:iam::111122223333:role/scheduler"
  }
}

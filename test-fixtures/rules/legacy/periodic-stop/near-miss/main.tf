provider "aws" {
  region = "ap-northeast-1"
}

# fine: 開発環境を夜に止める
resource "aws_scheduler_schedule" "dev" {
  name                = "dev-stop"
  schedule_expression = "cron(0 11 ? * MON-FRI *)"
  flexible_time_window {
    mode = "OFF"
  }
  target {
    arn      = "arn:aws:scheduler:::aws-sdk:ec2:stopInstances"
    role_arn = "arn:aws:iam::111122223333:role/scheduler"
  }
}

# fine: 一度だけの縮小
resource "aws_autoscaling_schedule" "once" {
  scheduled_action_name  = "shinsei-prod-close"
  autoscaling_group_name = "shinsei-prod-web"
  min_size               = 0
  max_size               = 0
  desired_capacity       = 0
  start_time             = "2027-03-31T15:00:00Z"
}

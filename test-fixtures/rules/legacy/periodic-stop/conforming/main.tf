provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_autoscaling_schedule" "up" {
  scheduled_action_name  = "shinsei-prod-up"
  autoscaling_group_name = "shinsei-prod-web"
  min_size               = 4
  max_size               = 8
  desired_capacity       = 4
  recurrence             = "0 23 * * 0-4"
}

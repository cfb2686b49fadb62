provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_autoscaling_group" "dev" {
  name     = "dev"
  min_size = 1
  max_size = 2
  tag {
    key                 = "Environment"
    value               = "dev"
    propagate_at_launch = true
  }
}

resource "aws_autoscaling_schedule" "night" {
  scheduled_action_name  = "night"
  autoscaling_group_name = aws_autoscaling_group.dev.name
  min_size               = 0
  max_size               = 0
  desired_capacity       = 0
  recurrence             = "0 11 * * 1-5"
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "size" {
  type = number
}

resource "aws_autoscaling_schedule" "change" {
  scheduled_action_name  = "shinsei-prod-change"
  autoscaling_group_name = "shinsei-prod-web"
  desired_capacity       = var.size # expect: undetermined periodic-stop
  recurrence             = "0 17 * * 6"
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "launch" {
  type = string
}

resource "aws_ecs_service" "web" {
  name            = "web"
  task_definition = "web:1"
  launch_type     = var.launch # expect: undetermined on-premises-compute
}

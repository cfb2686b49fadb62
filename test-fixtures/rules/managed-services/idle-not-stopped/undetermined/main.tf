provider "aws" {
  region = "ap-northeast-1"
}

variable "minimum" {
  type = number
}

resource "aws_autoscaling_group" "dev" {
  name     = "app-dev"
  min_size = var.minimum # expect: undetermined idle-not-stopped
  max_size = 4
}

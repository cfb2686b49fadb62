provider "aws" {
  region = "ap-northeast-1"
}

variable "bus" {
  type = string
}

resource "aws_scheduler_schedule" "nightly" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"
  flexible_time_window {
    mode = "OFF"
  }
  target {
    arn      = var.bus # expect: undetermined endpoint-abroad
    role_arn = "arn:aws:iam::111122223333:role/nightly"
  }
}

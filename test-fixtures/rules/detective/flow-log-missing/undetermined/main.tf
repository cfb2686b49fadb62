provider "aws" {
  region = "ap-northeast-1"
}

variable "network" {
  type = string
}

# どのネットワークのログか分からない
resource "aws_vpc" "main" { # expect: undetermined flow-log-missing
  cidr_block = "10.0.0.0/16"
}

resource "aws_flow_log" "some" {
  vpc_id          = var.network
  traffic_type    = "ALL"
  log_destination = "arn:aws:logs:ap-northeast-1:111122223333:log-group:flow"
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_vpc" "main" { # fine: すべての通信を記録している
  cidr_block = "10.0.0.0/16"
}

resource "aws_flow_log" "main" {
  vpc_id               = aws_vpc.main.id
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = "arn:aws:s3:::shinsei-flow"
}

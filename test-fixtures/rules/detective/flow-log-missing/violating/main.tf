provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_vpc" "silent" { # expect: advice flow-log-missing
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc" "logged" { # fine: 記録している
  cidr_block = "10.1.0.0/16"
}

resource "aws_flow_log" "logged" {
  vpc_id          = aws_vpc.logged.id
  traffic_type    = "ALL"
  log_destination = "arn:aws:logs:ap-northeast-1:111122223333:log-group:flow"
}

resource "aws_vpc" "rejected" {
  cidr_block = "10.2.0.0/16"
}

resource "aws_flow_log" "rejected" {
  vpc_id          = aws_vpc.rejected.id
  traffic_type    = "REJECT" # expect: advice flow-log-missing
  log_destination = "arn:aws:logs:ap-northeast-1:111122223333:log-group:flow"
}

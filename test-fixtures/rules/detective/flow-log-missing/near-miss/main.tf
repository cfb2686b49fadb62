provider "aws" {
  region = "ap-northeast-1"
}

# サブネットごとの記録は、漏れを助言に留める
resource "aws_vpc" "main" { # expect: advice flow-log-missing
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "front" { # fine: サブネットには問わない
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.0.0/24"
}

resource "aws_flow_log" "front" {
  subnet_id       = aws_subnet.front.id
  traffic_type    = "ALL"
  log_destination = "arn:aws:logs:ap-northeast-1:111122223333:log-group:flow"
}

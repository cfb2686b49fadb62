provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_vpc_endpoint" "s3" { # expect: advice private-endpoint-policy-open
  vpc_id       = "vpc-0123456789abcdef0"
  service_name = "com.amazonaws.ap-northeast-1.s3"
}

resource "aws_vpc_endpoint" "logs" {
  vpc_id            = "vpc-0123456789abcdef0"
  service_name      = "com.amazonaws.ap-northeast-1.logs"
  vpc_endpoint_type = "Interface"
  policy            = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }] }) # expect: advice private-endpoint-policy-open
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "policy" {
  type = string
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id       = "vpc-0123456789abcdef0"
  service_name = "com.amazonaws.ap-northeast-1.s3"
  policy       = var.policy # expect: undetermined private-endpoint-policy-open
}

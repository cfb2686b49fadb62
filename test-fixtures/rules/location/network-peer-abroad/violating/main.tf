provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_vpc_peering_connection" "branch" {
  vpc_id      = "vpc-0123456789abcdef0"
  peer_vpc_id = "vpc-0fedcba9876543210"
  peer_region = "us-west-2" # expect: advice network-peer-abroad
}

resource "aws_vpc_endpoint" "service" {
  vpc_id            = "vpc-0123456789abcdef0"
  service_name      = "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0"
  vpc_endpoint_type = "Interface"
  service_region    = "us-east-1" # expect: advice network-peer-abroad
}

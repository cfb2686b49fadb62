provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_vpc_peering_connection" "shared" {
  vpc_id      = "vpc-0123456789abcdef0"
  peer_vpc_id = "vpc-0123456789abcdef1"
  auto_accept = true
}

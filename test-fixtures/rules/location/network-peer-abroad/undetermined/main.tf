provider "aws" {
  region = "ap-northeast-1"
}

variable "peer" {
  type = string
}

resource "aws_vpc_peering_connection" "branch" {
  vpc_id      = "vpc-0123456789abcdef0"
  peer_vpc_id = "vpc-0fedcba9876543210"
  peer_region = var.peer # expect: undetermined network-peer-abroad
}

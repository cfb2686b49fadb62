provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_vpc_peering_connection" "branch" { # fine: 東京と大阪をつなぐ
  vpc_id      = "vpc-0123456789abcdef0"
  peer_vpc_id = "vpc-0fedcba9876543210"
  peer_region = "ap-northeast-3"
}

resource "aws_globalaccelerator_endpoint_group" "entry" { # fine: 大阪に導く
  listener_arn          = "arn:aws:globalaccelerator::111122223333:accelerator/a/listener/b"
  endpoint_group_region = "ap-northeast-3"
}

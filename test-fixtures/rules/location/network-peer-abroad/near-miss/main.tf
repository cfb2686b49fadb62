provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_vpc_peering_connection" "branch" { # fine: 書かなければ同じリージョンの中
  vpc_id      = "vpc-0123456789abcdef0"
  peer_vpc_id = "vpc-0fedcba9876543210"
}

provider "aws" {
  region = "ap-northeast-1"
}

data "aws_region" "here" {}

resource "aws_vpc_endpoint" "buckets" { # fine: 自分のリージョン
  vpc_id       = "vpc-0123456789abcdef0"
  service_name = "com.amazonaws.${data.aws_region.here.region}.s3"
}

resource "aws_vpc_ipam" "addresses" { # fine: 東京と大阪
  operating_regions {
    region_name = "ap-northeast-1"
  }
  operating_regions {
    region_name = "ap-northeast-3"
  }
}

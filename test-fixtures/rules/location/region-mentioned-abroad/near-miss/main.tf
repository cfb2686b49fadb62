provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "abroad"
  region = "us-west-2"
}

resource "aws_vpc_endpoint" "abroad" { # fine: 国外のネットワークの中のエンドポイント
  provider     = aws.abroad
  vpc_id       = "vpc-0123456789abcdef0"
  service_name = "com.amazonaws.us-west-2.s3"
}

resource "aws_securityhub_finding_aggregator" "watch" { # fine: 各リージョンの検知結果を集めるだけ
  linking_mode      = "SPECIFIED_REGIONS"
  specified_regions = ["us-east-1", "us-west-2"]
}

resource "aws_route53_health_check" "watch" { # fine: 国外から見張るだけ
  fqdn              = "www.example.com"
  port              = 443
  type              = "HTTPS"
  regions           = ["us-east-1", "eu-west-1", "ap-southeast-1"]
  request_interval  = 30
  failure_threshold = 3
}

resource "aws_vpc_ipam_pool" "anywhere" { # fine: 特定のリージョンのためではない
  address_family = "ipv4"
  ipam_scope_id  = "ipam-scope-0123456789abcdef0"
  locale         = "None"
}

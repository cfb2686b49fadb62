provider "aws" {
  region = "us-east-1"
}

# CloudFrontのWAFのログは、バージニア北部にしか置けない
resource "aws_cloudwatch_log_group" "waf" { # fine: WAFのログ
  name = "aws-waf-logs-portal"
}

# 公開ゾーンの問合せログは、バージニア北部にしか置けない
resource "aws_cloudwatch_log_group" "dns" { # fine: DNSの問合せログ
  name = "/dns/portal"
}

resource "aws_route53_query_log" "zone" {
  cloudwatch_log_group_arn = aws_cloudwatch_log_group.dns.arn
  zone_id                  = "Z0123456789ABCDEFGHIJ"
}

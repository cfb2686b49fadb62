provider "aws" {
  region = "ap-northeast-1"
}

# expect-next: advice dnssec-off
resource "aws_route53_zone" "site" {
  name = "example.jp"
}

resource "aws_route53_zone" "paused" {
  name = "paused.example.jp"
}

resource "aws_route53_hosted_zone_dnssec" "paused" {
  hosted_zone_id = aws_route53_zone.paused.zone_id
  signing_status = "NOT_SIGNING" # expect: advice dnssec-off
}

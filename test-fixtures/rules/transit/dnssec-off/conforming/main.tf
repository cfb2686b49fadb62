provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_route53_zone" "site" {
  name = "example.jp"
}

resource "aws_route53_key_signing_key" "site" {
  hosted_zone_id             = aws_route53_zone.site.id
  key_management_service_arn = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  name                       = "site"
}

resource "aws_route53_hosted_zone_dnssec" "site" {
  hosted_zone_id = aws_route53_key_signing_key.site.hosted_zone_id
}

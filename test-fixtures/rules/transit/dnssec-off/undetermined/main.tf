provider "aws" {
  region = "ap-northeast-1"
}

variable "zone" {
  type = string
}

# expect-next: undetermined dnssec-off
resource "aws_route53_zone" "site" {
  name = "example.jp"
}

resource "aws_route53_hosted_zone_dnssec" "one" {
  hosted_zone_id = var.zone
}

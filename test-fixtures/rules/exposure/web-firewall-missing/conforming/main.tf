provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb" "web" { # fine: WAFがある
  name = "web"
}

resource "aws_wafv2_web_acl_association" "web" {
  resource_arn = aws_lb.web.arn
  web_acl_arn  = "arn:aws:wafv2:ap-northeast-1:111122223333:regional/webacl/web/0"
}

resource "aws_cloudfront_distribution" "site" { # fine: WAFがある
  enabled    = true
  web_acl_id = "arn:aws:wafv2:us-east-1:111122223333:global/webacl/site/0"
}

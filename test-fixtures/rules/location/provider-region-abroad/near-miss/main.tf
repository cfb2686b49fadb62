provider "aws" {
  region = "ap-northeast-1"
}

# fine: CloudFrontが使う証明書・WAF・エッジの関数だけを置く設定
provider "aws" {
  alias  = "edge"
  region = "us-east-1"
}

resource "aws_acm_certificate" "site" {
  provider          = aws.edge
  domain_name       = "www.example.go.jp"
  validation_method = "DNS"
}

resource "aws_wafv2_web_acl" "site" {
  provider = aws.edge
  name     = "site"
  scope    = "CLOUDFRONT"
  default_action {
    allow {}
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "site"
    sampled_requests_enabled   = true
  }
}

resource "aws_lambda_function" "headers" {
  provider      = aws.edge
  function_name = "headers"
  role          = "arn:aws:iam::111122223333:role/headers"
  publish       = true
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true
  aliases = ["www.example.go.jp"]
  origin {
    domain_name = "origin.example.go.jp"
    origin_id   = "origin"
  }
  default_cache_behavior {
    target_origin_id       = "origin"
    viewer_protocol_policy = "https-only"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    lambda_function_association {
      event_type = "viewer-response"
      lambda_arn = aws_lambda_function.headers.qualified_arn
    }
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    acm_certificate_arn = aws_acm_certificate.site.arn
    ssl_support_method  = "sni-only"
  }
}

# fine: 脅威検知は国外のリージョンでも有効にするのがよい
provider "aws" {
  alias  = "frankfurt"
  region = "eu-central-1"
}

resource "aws_guardduty_detector" "frankfurt" {
  provider = aws.frankfurt
  enable   = true
}

# fine: リソースが自分で国内のリージョンを書いている
provider "aws" {
  alias  = "ohio"
  region = "us-east-2"
}

resource "aws_s3_bucket" "minutes" {
  provider = aws.ohio
  region   = "ap-northeast-3"
  bucket   = "minutes-example"
}

# fine: データソースは何も作らない
provider "aws" {
  alias  = "seoul"
  region = "ap-northeast-2"
}

data "aws_availability_zones" "seoul" {
  provider = aws.seoul
}

# リージョンを決めていない設定は、国外とも国内とも言えない
variable "lab_region" {
  type = string
}

provider "aws" {
  alias  = "lab"
  region = var.lab_region # expect: undetermined provider-region-abroad
}

resource "aws_s3_bucket" "lab" {
  provider = aws.lab
  bucket   = "lab-example"
}

# fine: 既定のVPCは引き取って閉じるだけで、何も作らない
provider "aws" {
  alias  = "paris"
  region = "eu-west-3"
}

resource "aws_default_vpc" "paris" {
  provider = aws.paris
}

resource "aws_default_subnet" "paris" {
  provider          = aws.paris
  availability_zone = "eu-west-3a"
}

resource "aws_default_security_group" "paris" {
  provider = aws.paris
  vpc_id   = aws_default_vpc.paris.id
}

provider "aws" {
  region = "ap-northeast-1"
}

# fine: 国外から読み出すだけで、送り先ではない
resource "aws_dms_endpoint" "source" {
  endpoint_id   = "source"
  endpoint_type = "source"
  engine_name   = "postgres"
  server_name   = "legacy.abcdefghijkl.us-west-2.rds.amazonaws.com"
}

# fine: 受け取る側のトピックが国外にある
resource "aws_sns_topic_subscription" "alerts" {
  topic_arn = "arn:aws:sns:us-east-1:111122223333:global-alerts"
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:ap-northeast-1:111122223333:alerts"
}

# fine: 名前に us-east-1 とあっても、送り先は東京
resource "aws_sns_topic_subscription" "mirror" {
  topic_arn = "arn:aws:sns:ap-northeast-1:111122223333:jobs"
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:ap-northeast-1:111122223333:mirror-of-us-east-1"
}

# fine: CloudFrontの証明書は us-east-1 に置くほかない
resource "aws_cloudfront_distribution" "site" {
  enabled = true
  origin {
    domain_name = "origin.example.go.jp"
    origin_id   = "origin"
  }
  default_cache_behavior {
    target_origin_id       = "origin"
    viewer_protocol_policy = "https-only"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    acm_certificate_arn = "arn:aws:acm:us-east-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab"
    ssl_support_method  = "sni-only"
  }
}

# fine: 送り先はこの構成で作られ、そこで判定する
resource "aws_sqs_queue" "jobs" {
  region = "us-east-1"
  name   = "jobs"
}

resource "aws_sns_topic_subscription" "own" {
  topic_arn = "arn:aws:sns:us-east-1:111122223333:jobs"
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.jobs.arn
}

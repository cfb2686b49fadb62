provider "aws" {
  region = "ap-southeast-1"
}

resource "aws_s3_bucket" "data" { # expect: violation customer-key-missing-abroad
  bucket = "data-example"
}

resource "aws_s3_bucket_logging" "data" {
  bucket        = aws_s3_bucket.data.id
  target_bucket = aws_s3_bucket.access.id
  target_prefix = "data/"
}

resource "aws_s3_bucket" "access" { # fine: アクセスログの送り先には、S3の鍵しか使えない
  bucket = "access-example"
}

resource "aws_s3_bucket" "granted" { # fine: アクセスログを書く権利だけを与えている
  bucket = "granted-example"
}

resource "aws_s3_bucket_acl" "granted" {
  bucket = aws_s3_bucket.granted.id
  acl    = "log-delivery-write"
}

resource "aws_s3_bucket" "web" { # fine: ALBのログは、S3の鍵のバケットにしか届かない
  bucket = "web-example"
}

resource "aws_lb" "web" {
  name = "web"

  access_logs {
    bucket  = aws_s3_bucket.web.id
    enabled = true
  }
}

resource "aws_s3_bucket" "legacy" { # fine: 旧式のロードバランサのログも同じ
  bucket = "legacy-example"
}

resource "aws_elb" "legacy" {
  name = "legacy"

  access_logs {
    bucket = aws_s3_bucket.legacy.bucket
  }
}

# NLBのログと監査証跡は、利用者の鍵のバケットにも届く
resource "aws_s3_bucket" "relay" { # expect: violation customer-key-missing-abroad
  bucket = "relay-example"
}

resource "aws_lb" "relay" {
  name               = "relay"
  load_balancer_type = "network"

  access_logs {
    bucket  = aws_s3_bucket.relay.id
    enabled = true
  }
}

resource "aws_s3_bucket" "trail" { # expect: violation customer-key-missing-abroad
  bucket = "trail-example"
}

resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.trail.id
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "papers" { # fine: 証跡がオブジェクトの操作を記録する
  bucket = "shinsei-papers"
}

resource "aws_s3_bucket" "trail" { # fine: 証跡がオブジェクトの操作を記録する
  bucket = "shinsei-trail"
}

resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = aws_s3_bucket.trail.id

  event_selector {
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
}

resource "aws_s3_bucket" "requests" { # fine: アクセスログの保管先には問わない
  bucket = "shinsei-requests"
}

resource "aws_lb" "web" {
  name = "web"

  access_logs {
    bucket  = aws_s3_bucket.requests.id
    enabled = true
  }
}

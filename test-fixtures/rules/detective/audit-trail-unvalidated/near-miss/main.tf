provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudtrail" "local" { # fine: 一つのリージョンだけの記録は、別のルールが問う
  name                       = "local"
  s3_bucket_name             = "shinsei-trail"
  enable_logging             = false
  enable_log_file_validation = true
}

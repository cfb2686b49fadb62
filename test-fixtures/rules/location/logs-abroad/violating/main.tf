provider "aws" {
  region = "ap-southeast-1"
}

resource "aws_cloudwatch_log_group" "app" { # expect: advice logs-abroad
  name = "/portal/app"
}

resource "aws_cloudtrail" "trail" { # expect: advice logs-abroad
  name           = "trail"
  s3_bucket_name = "trail-example"
}

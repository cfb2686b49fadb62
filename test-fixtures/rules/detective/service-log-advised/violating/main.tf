provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "papers" { # expect: advice service-log-advised
  bucket = "shinsei-papers"
}

resource "aws_sfn_state_machine" "flow" {
  name       = "flow"
  role_arn   = "arn:aws:iam::111122223333:role/flow"
  definition = "{}"

  logging_configuration {
    level = "OFF" # expect: advice service-log-advised
  }
}

resource "aws_wafv2_web_acl" "web" { # expect: advice service-log-advised
  name  = "web"
  scope = "REGIONAL"
}

resource "aws_appsync_graphql_api" "cases" { # expect: advice service-log-advised
  name                = "cases"
  authentication_type = "AWS_IAM"
}

# 証跡を誰が読んだかの記録
resource "aws_s3_bucket" "trail" { # expect: advice service-log-advised
  bucket = "shinsei-trail"
}

resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = aws_s3_bucket.trail.id
}

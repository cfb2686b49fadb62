provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "papers" { # fine: 出力している
  bucket = "shinsei-papers"
}

resource "aws_s3_bucket_logging" "papers" {
  bucket        = aws_s3_bucket.papers.id
  target_bucket = "shinsei-access-log"
  target_prefix = "papers/"
}

resource "aws_wafv2_web_acl" "web" { # fine: 出力している
  name  = "web"
  scope = "REGIONAL"
}

resource "aws_wafv2_web_acl_logging_configuration" "web" {
  resource_arn            = aws_wafv2_web_acl.web.arn
  log_destination_configs = ["arn:aws:s3:::aws-waf-logs-shinsei"]
}

resource "aws_appsync_graphql_api" "cases" { # fine
  name                = "cases"
  authentication_type = "AWS_IAM"

  log_config {
    cloudwatch_logs_role_arn = "arn:aws:iam::111122223333:role/appsync-logs"
    field_log_level          = "ERROR"
  }
}

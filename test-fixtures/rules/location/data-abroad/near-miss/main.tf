provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

# ログは利用者データではなく、別の規則で問う
resource "aws_cloudwatch_log_group" "query" { # fine: 利用者データではない
  provider = aws.virginia
  name     = "/aws/route53/example.go.jp"
}

# エッジの関数は us-east-1 にしか置けない
resource "aws_lambda_function" "headers" { # fine: CloudFrontが使う
  provider      = aws.virginia
  function_name = "headers"
  role          = "arn:aws:iam::111122223333:role/edge"
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  default_cache_behavior {
    target_origin_id       = "site"
    viewer_protocol_policy = "redirect-to-https"

    lambda_function_association {
      event_type = "viewer-response"
      lambda_arn = aws_lambda_function.headers.qualified_arn
    }
  }
}

data "aws_availability_zones" "available" {
  state = "available"
}

resource "aws_ebs_volume" "data" { # fine: ゾーンはリージョンに従う
  availability_zone = data.aws_availability_zones.available.names[0]
  size              = 10
}

# 国外の複製は replica-abroad が問う
resource "aws_db_instance" "replica" { # fine: 複製である
  provider            = aws.virginia
  replicate_source_db = "arn:aws:rds:ap-northeast-1:111122223333:db:ledger"
  instance_class      = "db.t4g.medium"
}

# 構成の記録は、そのリージョンのトピックにしか知らせを送らない
resource "aws_sns_topic" "configuration" { # fine: 構成の変更の知らせだけが届く
  provider = aws.virginia
  name     = "configuration"
}

resource "aws_config_delivery_channel" "virginia" {
  provider       = aws.virginia
  s3_bucket_name = "configuration-example"
  sns_topic_arn  = aws_sns_topic.configuration.arn
}

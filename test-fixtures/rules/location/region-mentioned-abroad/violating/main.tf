provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_vpc_endpoint" "buckets" {
  vpc_id       = "vpc-0123456789abcdef0"
  service_name = "com.amazonaws.us-east-1.s3" # expect: advice region-mentioned-abroad
}

resource "aws_vpc_ipam" "addresses" {
  operating_regions {
    region_name = "ap-northeast-1"
  }
  operating_regions {
    region_name = "us-east-1" # expect: advice region-mentioned-abroad
  }
}

resource "aws_cloudfront_distribution" "pages" {
  enabled = true
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "https-only"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  origin {
    origin_id   = "app"
    domain_name = "app.example.com"
    origin_shield {
      enabled              = true
      origin_shield_region = "us-west-2" # expect: advice region-mentioned-abroad
    }
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

resource "aws_appsync_datasource" "orders" {
  api_id = "api"
  name   = "orders"
  type   = "AMAZON_DYNAMODB"
  dynamodb_config {
    table_name = "orders"
    region     = "us-west-2" # expect: advice region-mentioned-abroad
  }
}

resource "aws_cognito_user_pool" "members" {
  name = "members"
  sms_configuration {
    external_id    = "members"
    sns_caller_arn = "arn:aws:iam::111122223333:role/sms"
    sns_region     = "ap-southeast-1" # expect: advice region-mentioned-abroad
  }
}

resource "aws_route53_record" "abroad" {
  zone_id        = "Z0123456789ABCDEFGHIJ"
  name           = "www"
  type           = "A"
  ttl            = 60
  set_identifier = "abroad"
  records        = ["192.0.2.2"]
  latency_routing_policy {
    region = "us-east-1" # expect: advice region-mentioned-abroad
  }
}

resource "aws_cur_report_definition" "bills" {
  report_name                = "bills"
  time_unit                  = "DAILY"
  format                     = "Parquet"
  compression                = "Parquet"
  additional_schema_elements = ["RESOURCES"]
  s3_bucket                  = "bills-example"
  s3_prefix                  = "cur"
  s3_region                  = "us-east-1" # expect: advice region-mentioned-abroad
}

resource "aws_securitylake_data_lake" "findings" {
  meta_store_manager_role_arn = "arn:aws:iam::111122223333:role/lake"
  configuration {
    region = "eu-west-1" # expect: advice region-mentioned-abroad
  }
}

resource "aws_kms_replica_key" "copy" {
  primary_key_arn = "arn:aws:kms:us-east-1:111122223333:key/mrk-0123456789abcdef0123456789abcdef" # expect: advice region-mentioned-abroad
}

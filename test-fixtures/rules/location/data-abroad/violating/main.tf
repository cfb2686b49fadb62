provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "aws_s3_bucket" "uploads" { # expect: violation data-abroad
  provider = aws.virginia
  bucket   = "uploads-example"
}

# バージョン6からは、リソースごとにリージョンを書ける
resource "aws_dynamodb_table" "index" {
  region   = "ap-southeast-1" # expect: violation data-abroad
  name     = "index"
  hash_key = "id"
}

# 台北のローカルゾーンは東京リージョンに属するが、国外にある
resource "aws_ebs_volume" "data" {
  availability_zone = "ap-northeast-1-tpe-1a" # expect: violation data-abroad
  size              = 100
}

resource "aws_sqs_queue" "jobs" { # expect: violation data-abroad
  provider = aws.virginia
  name     = "jobs"
}

provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "osaka"
  region = "ap-northeast-3"
}

resource "aws_dynamodb_table" "index" { # fine: 大阪に複製する
  name     = "index"
  hash_key = "id"

  replica {
    region_name = "ap-northeast-3"
  }
}

resource "aws_s3_bucket" "copy" {
  provider = aws.osaka
  bucket   = "copy-example"
}

resource "aws_s3_bucket_replication_configuration" "uploads" { # fine: 大阪のバケットに複製する
  bucket = "uploads-example"
  role   = "arn:aws:iam::111122223333:role/replication"

  rule {
    status = "Enabled"

    destination {
      bucket = aws_s3_bucket.copy.arn
    }
  }
}

resource "aws_db_instance" "replica" { # fine: 大阪に複製する
  provider            = aws.osaka
  replicate_source_db = "arn:aws:rds:ap-northeast-1:111122223333:db:ledger"
  instance_class      = "db.t4g.medium"
}

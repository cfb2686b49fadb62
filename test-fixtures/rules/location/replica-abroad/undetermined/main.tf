provider "aws" {
  region = "ap-northeast-1"
}

variable "replica_region" {
  type = string
}

variable "copy_bucket_arn" {
  type = string
}

resource "aws_dynamodb_table" "index" {
  name     = "index"
  hash_key = "id"

  replica {
    region_name = var.replica_region # expect: undetermined replica-abroad
  }
}

# バケットのARNにはリージョンが書かれていない
resource "aws_s3_bucket_replication_configuration" "uploads" {
  bucket = "uploads-example"
  role   = "arn:aws:iam::111122223333:role/replication"

  rule {
    status = "Enabled"

    destination {
      bucket = var.copy_bucket_arn # expect: undetermined replica-abroad
    }
  }
}

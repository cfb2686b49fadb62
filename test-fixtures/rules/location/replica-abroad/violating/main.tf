provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "singapore"
  region = "ap-southeast-1"
}

resource "aws_dynamodb_table" "index" {
  name     = "index"
  hash_key = "id"

  replica {
    region_name = "ap-northeast-3"
  }

  replica {
    region_name = "us-west-2" # expect: violation replica-abroad
  }
}

resource "aws_s3_bucket" "copy" {
  provider = aws.singapore
  bucket   = "copy-example"
}

resource "aws_s3_bucket_replication_configuration" "uploads" {
  bucket = "uploads-example"
  role   = "arn:aws:iam::111122223333:role/replication"

  rule {
    status = "Enabled"

    destination {
      bucket = aws_s3_bucket.copy.arn # expect: violation replica-abroad
    }
  }
}

resource "aws_db_instance" "replica" { # expect: violation replica-abroad
  provider            = aws.singapore
  replicate_source_db = "arn:aws:rds:ap-northeast-1:111122223333:db:ledger"
  instance_class      = "db.t4g.medium"
}

resource "aws_efs_replication_configuration" "documents" {
  source_file_system_id = "fs-0123456789abcdef0"

  destination {
    region = "ap-northeast-2" # expect: violation replica-abroad
  }
}

resource "aws_ecr_replication_configuration" "images" {
  replication_configuration {
    rule {
      destination {
        region      = "us-east-1" # expect: violation replica-abroad
        registry_id = "111122223333"
      }
    }
  }
}

resource "aws_keyspaces_keyspace" "events" {
  name = "events"

  replication_specification {
    replication_strategy = "MULTI_REGION"
    region_list          = ["ap-northeast-1", "eu-west-1"] # expect: violation replica-abroad
  }
}

resource "aws_dsql_cluster" "orders" {
  multi_region_properties {
    witness_region = "ap-northeast-3"
    clusters       = ["arn:aws:dsql:us-west-2:111122223333:cluster/abcdefghijklmnopqrstuvwxyz"] # expect: violation replica-abroad
  }
}

resource "aws_directory_service_region" "branch" {
  directory_id = "d-0123456789"
  region_name  = "us-east-2" # expect: violation replica-abroad

  vpc_settings {
    vpc_id     = "vpc-0123456789abcdef0"
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
  }
}

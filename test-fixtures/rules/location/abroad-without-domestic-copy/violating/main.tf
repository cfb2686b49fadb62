provider "aws" {
  region = "us-west-2"
}

resource "aws_s3_bucket" "uploads" { # expect: advice abroad-without-domestic-copy
  bucket = "uploads-example"
}

resource "aws_dynamodb_table" "residents" { # expect: advice abroad-without-domestic-copy
  name     = "residents"
  hash_key = "id"
}

# 写しも国外にある
resource "aws_efs_file_system" "shared" { # expect: advice abroad-without-domestic-copy
  encrypted = true
}

resource "aws_efs_replication_configuration" "shared" {
  source_file_system_id = aws_efs_file_system.shared.id
  destination {
    region = "us-east-1"
  }
}

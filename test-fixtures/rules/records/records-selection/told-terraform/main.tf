# checklist: false public 1, true 1, true gyosei-bunsho 1, no value 2
resource "aws_s3_bucket" "kessai" {
  bucket = "kessai-example"
  tags   = { DataClass = "gyosei-bunsho" }
}

resource "aws_dynamodb_table" "minutes" {
  name     = "minutes"
  hash_key = "id"
}

resource "aws_s3_bucket" "pictures" {
  bucket = "pictures-example"
  tags   = { DataClass = "public" }
}

resource "aws_efs_file_system" "share" {
  creation_token = "share"
}

resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-example"
}

# fine: データを保管しない
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

provider "aws" {
  region = "us-west-2"
}

provider "aws" {
  alias  = "tokyo"
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-example"
}

resource "aws_s3_bucket" "home" {
  provider = aws.tokyo
  bucket   = "uploads-home-example"
}

resource "aws_s3_bucket_replication_configuration" "uploads" {
  bucket = aws_s3_bucket.uploads.id
  role   = "arn:aws:iam::111122223333:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.home.arn
    }
  }
}

resource "aws_efs_file_system" "shared" {
  encrypted = true
}

resource "aws_efs_replication_configuration" "shared" {
  source_file_system_id = aws_efs_file_system.shared.id
  destination {
    region = "ap-northeast-1"
  }
}

resource "aws_db_instance" "main" {
  identifier     = "main"
  instance_class = "db.m6g.large"
}

resource "aws_db_instance_automated_backups_replication" "main" {
  provider               = aws.tokyo
  source_db_instance_arn = aws_db_instance.main.arn
}

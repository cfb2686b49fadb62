provider "aws" {
  region = "us-east-1"
}

resource "aws_efs_file_system" "files" { # fine: 暗号化されている
  encrypted = true
}

resource "aws_s3_bucket" "uploads" { # fine: S3は常に暗号化される
  bucket = "uploads-example"
}

# 同じリージョンへの複製は、置き場所のほかに国外をふやさない
provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "oregon"
  region = "us-west-2"
}

resource "aws_s3_bucket" "copy" {
  bucket = "copy-example"
}

resource "aws_s3_bucket" "far" {
  provider = aws.oregon
  bucket   = "far-example"
}

resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-example"
}

resource "aws_s3_bucket_replication_configuration" "uploads" { # fine: 複製先は同じリージョン
  bucket = aws_s3_bucket.uploads.id
  role   = "arn:aws:iam::111122223333:role/replication"

  rule {
    status = "Enabled"

    destination {
      bucket = aws_s3_bucket.copy.arn
    }
  }
}

resource "aws_s3_bucket" "minutes" {
  bucket = "minutes-example"

  replication_configuration {
    role = "arn:aws:iam::111122223333:role/replication"

    rules {
      status = "Enabled"

      destination {
        bucket = aws_s3_bucket.copy.arn # fine: 複製先は同じリージョン
      }
    }

    rules {
      status = "Enabled"

      destination {
        bucket = aws_s3_bucket.far.arn # expect: violation replica-abroad
      }
    }
  }
}

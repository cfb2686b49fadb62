provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "kessai" {
  bucket = "kessai-bunsho"

  tags = {
    DataClass = "gyosei-bunsho"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "kessai" {
  bucket = aws_s3_bucket.kessai.id

  # 一部のオブジェクトだけが対象
  rule {
    id     = "work"
    status = "Enabled"

    filter {
      prefix = "work/"
    }

    expiration {
      days = 30 # expect: advice records-expire-early
    }
  }
}

resource "aws_dynamodb_table" "moushide" {
  name = "moushide"

  ttl {
    attribute_name = "expires"
    enabled        = true # expect: advice records-expire-early
  }

  tags = {
    DataClass = "公文書"
  }
}

# ロックの期間が過ぎるまで消えない
resource "aws_s3_bucket" "locked" {
  bucket = "locked-bunsho"

  tags = {
    DataClass = "gyosei-bunsho"
  }
}

resource "aws_s3_bucket_object_lock_configuration" "locked" {
  bucket = aws_s3_bucket.locked.id

  rule {
    default_retention {
      mode  = "COMPLIANCE"
      years = 10
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "locked" {
  bucket = aws_s3_bucket.locked.id

  rule {
    id     = "expire"
    status = "Enabled"

    expiration {
      days = 90 # expect: advice records-expire-early
    }
  }
}

# 旧版だけを消す
resource "aws_s3_bucket" "versioned" {
  bucket = "versioned-bunsho"

  tags = {
    DataClass = "gyosei-bunsho"
  }
}

resource "aws_s3_bucket_versioning" "versioned" {
  bucket = aws_s3_bucket.versioned.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "versioned" {
  bucket = aws_s3_bucket.versioned.id

  rule {
    id     = "old"
    status = "Enabled"

    noncurrent_version_expiration {
      noncurrent_days = 30 # expect: advice records-expire-early
    }
  }
}

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

  rule {
    id     = "expire"
    status = "Enabled"

    expiration {
      days = 90 # expect: violation records-expire-early
    }
  }
}

# 版を残していても、削除された版もすぐに消える
resource "aws_s3_bucket" "kofu" {
  bucket = "kofu-bunsho"

  tags = {
    DataClass = "gyosei-bunsho"
  }
}

resource "aws_s3_bucket_versioning" "kofu" {
  bucket = aws_s3_bucket.kofu.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "kofu" {
  bucket = aws_s3_bucket.kofu.id

  rule {
    id     = "expire"
    status = "Enabled"

    filter {}

    expiration {
      days = 90 # expect: violation records-expire-early
    }

    noncurrent_version_expiration {
      noncurrent_days = 30
    }
  }
}

resource "aws_cloudwatch_log_group" "kiroku" {
  name              = "/kessai/kiroku"
  retention_in_days = 180 # expect: violation records-expire-early

  tags = {
    DataClass = "行政文書"
  }
}

# 決めた日に、その日までに置いた文書がすべて消える
resource "aws_s3_bucket" "nissei" {
  bucket = "nissei-bunsho"

  tags = {
    DataClass = "official-records"
  }

  lifecycle_rule {
    enabled = true

    expiration {
      date = "2027-03-31T00:00:00Z" # expect: violation records-expire-early
    }
  }
}

# 版は残るが、文書は削除の印の後ろに隠れる
resource "aws_s3_bucket" "marker" {
  bucket = "marker-bunsho"

  tags = {
    DataClass = "gyosei-bunsho"
  }
}

resource "aws_s3_bucket_versioning" "marker" {
  bucket = aws_s3_bucket.marker.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "marker" {
  bucket = aws_s3_bucket.marker.id

  rule {
    id     = "expire"
    status = "Enabled"

    expiration {
      days = 100 # expect: violation records-expire-early
    }
  }
}

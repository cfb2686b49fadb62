provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "dare" {
  bucket = "shinsei-dare"
}

resource "aws_s3_bucket_policy" "dare" {
  bucket = aws_s3_bucket.dare.id
  policy = jsonencode({ # expect: violation public-storage
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.dare.arn}/*"
    }]
  })
}

resource "aws_s3_bucket" "haishin" {
  bucket = "shinsei-haishin"
}

# fine: 自分の配信だけに許している
resource "aws_s3_bucket_policy" "haishin" {
  bucket = aws_s3_bucket.haishin.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.haishin.arn}/*"
      Condition = {
        StringEquals = { "aws:SourceArn" = "arn:aws:cloudfront::111122223333:distribution/EXAMPLE" }
      }
    }]
  })
}

resource "aws_s3_bucket" "himitsu" {
  bucket = "shinsei-himitsu"
}

# fine: 全員を拒む文は公開ではない
resource "aws_s3_bucket_policy" "himitsu" {
  bucket = aws_s3_bucket.himitsu.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "${aws_s3_bucket.himitsu.arn}/*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

# 平文を拒む条件は、相手を限定しない
data "aws_iam_policy_document" "tls_only" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::shinsei-tls/*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["true"]
    }
  }
}

resource "aws_s3_bucket" "tls" {
  bucket = "shinsei-tls"
}

resource "aws_s3_bucket_policy" "tls" {
  bucket = aws_s3_bucket.tls.id
  policy = data.aws_iam_policy_document.tls_only.json # expect: violation public-storage
}

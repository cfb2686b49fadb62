provider "aws" {
  region = "ap-northeast-1"
}

# 条件があっても、誰にでも当てはまる値は相手を限定しない
resource "aws_s3_bucket" "daredemo" {
  bucket = "shinsei-daredemo"
}

resource "aws_s3_bucket_policy" "daredemo" {
  bucket = aws_s3_bucket.daredemo.id
  policy = jsonencode({ # expect: violation public-storage
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::shinsei-daredemo/*"
      Condition = { ArnEquals = { "aws:PrincipalArn" = "arn:aws:iam::*" } }
    }]
  })
}

# fine: 条件の値が相手を1つの組織に限定する
resource "aws_s3_bucket" "soshiki" {
  bucket = "shinsei-soshiki"
}

resource "aws_s3_bucket_policy" "soshiki" {
  bucket = aws_s3_bucket.soshiki.id
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::shinsei-soshiki/*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abcdefghij" } }
    }]
  })
}

# キーが無い相手も通すIfExistsでは、限定されるかどうか決まらない
resource "aws_s3_bucket" "areba" {
  bucket = "shinsei-areba"
}

resource "aws_s3_bucket_policy" "areba" {
  bucket = aws_s3_bucket.areba.id
  policy = jsonencode({ # expect: undetermined public-storage
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::shinsei-areba/*"
      Condition = { StringEqualsIfExists = { "aws:SourceVpce" = "vpce-0123456789abcdef0" } }
    }]
  })
}

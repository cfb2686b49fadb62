provider "aws" {
  region = "ap-northeast-1"
}

# タグがなくても、プロファイルが公文書の保管先と指定している
resource "aws_s3_bucket" "kessai" {
  bucket = "kessai"
}

resource "aws_s3_bucket_lifecycle_configuration" "kessai" {
  bucket = aws_s3_bucket.kessai.id

  rule {
    id     = "expire"
    status = "Enabled"

    expiration {
      days = 1800 # expect: violation records-expire-early
    }
  }
}

provider "aws" { region = "ap-northeast-1" }
provider "aws" {
  alias  = "us"
  region = "us-east-1"
}
resource "aws_s3_bucket" "b" { bucket = "example-here" }
resource "aws_s3_bucket" "far" {
  provider = aws.us
  bucket   = "example-far"
}
resource "aws_s3_bucket_replication_configuration" "r" {
  bucket = aws_s3_bucket.b.id
  role   = "arn:aws:iam::123456789012:role/r"
  rule {
    status = "Enabled"
    destination { bucket = aws_s3_bucket.far.arn }
  }
}

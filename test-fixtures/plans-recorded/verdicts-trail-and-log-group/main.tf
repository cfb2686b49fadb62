provider "aws" { region = "ap-northeast-1" }
resource "aws_cloudtrail" "t" {
  name                       = "t"
  s3_bucket_name             = aws_s3_bucket.b.id
  enable_log_file_validation = false
  is_multi_region_trail      = false
}
resource "aws_s3_bucket" "b" { bucket = "example" }
resource "aws_cloudwatch_log_group" "l" {
  name              = "l"
  retention_in_days = 7
}
resource "aws_cloudwatch_log_group" "m" { name = "m" }

resource "aws_s3_bucket" "b" {
  bucket = "logs-${terraform.workspace}"
  tags   = { prod = terraform.workspace == "prod" }
}

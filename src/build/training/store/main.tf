variable "name" {}

variable "days" {
  default = 30
}

variable "encrypted" {}

resource "aws_ebs_volume" "disk" {
  availability_zone = "us-east-1a"
  size              = 10
  encrypted         = var.encrypted
}

resource "aws_s3_bucket" "this" {
  bucket = var.name
}

resource "aws_s3_bucket_versioning" "this" {
  bucket = aws_s3_bucket.this.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/${var.name}"
  retention_in_days = var.days
}

variable "name" {}
resource "aws_s3_bucket" "exported" { bucket = var.name }
resource "aws_s3_bucket" "whole" { bucket = "w" }
resource "aws_s3_bucket" "private" { bucket = "p" }
resource "aws_kms_key" "status" {}
output "id" { value = aws_s3_bucket.exported.id }
output "whole" { value = { bucket = aws_s3_bucket.whole } }
output "rotation" { value = aws_kms_key.status.enable_key_rotation }

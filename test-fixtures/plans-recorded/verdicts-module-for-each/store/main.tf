variable "name" {}
variable "open" { type = bool }
resource "aws_s3_bucket" "this" { bucket = "example-${var.name}" }
resource "aws_s3_bucket_acl" "this" {
  bucket = aws_s3_bucket.this.id
  acl    = var.open ? "public-read" : "private"
}
output "id" { value = aws_s3_bucket.this.id }

variable "id" {}
resource "aws_s3_bucket_versioning" "this" {
  bucket = var.id
  versioning_configuration {
    status = "Enabled"
  }
}
output "echo" { value = "from ${var.id}" }

variable "bucket" { type = string }
variable "tags" { default = {} }
resource "aws_s3_bucket" "this" {
  bucket = var.bucket
  tags   = merge({ Name = var.bucket }, var.tags)
}
module "inner" {
  source = "../inner"
  id     = aws_s3_bucket.this.id
}
output "bucket" { value = aws_s3_bucket.this.bucket }
output "arn" { value = aws_s3_bucket.this.arn }
output "inner" { value = module.inner.echo }

resource "aws_s3_bucket" "b" { bucket = "example" }
output "id" { value = aws_s3_bucket.b.id }

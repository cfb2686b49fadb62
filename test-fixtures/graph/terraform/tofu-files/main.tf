resource "aws_s3_bucket" "replaced" { bucket = "tf" }

resource "aws_s3_bucket_cors_configuration" "a" {
  bucket = "b"
  cors_rule {
    allowed_methods = ["GET"]
    allowed_origins = ["*"]
  }
  dynamic "cors_rule" {
    for_each = toset(["PUT"])
    content {
      allowed_methods = [cors_rule.key]
      allowed_origins = ["https://example.jp"]
    }
  }
}

variable "rules" {
  default = [
    { id = "old", moves = [{ days = 30, class = "STANDARD_IA" }, { days = 90, class = "GLACIER" }] },
    { id = "new", moves = [] },
  ]
}
resource "aws_s3_bucket_lifecycle_configuration" "a" {
  bucket = "logs"
  dynamic "rule" {
    for_each = var.rules
    content {
      id     = rule.value.id
      status = "Enabled"
      dynamic "transition" {
        for_each = rule.value.moves
        iterator = move
        content {
          days          = move.value.days
          storage_class = move.value.class
        }
      }
    }
  }
}

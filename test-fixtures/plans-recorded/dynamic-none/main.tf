variable "logging" { default = null }
resource "aws_lb" "a" {
  name = "a"
  dynamic "access_logs" {
    for_each = var.logging == null ? [] : [var.logging]
    content {
      bucket  = access_logs.value
      enabled = true
    }
  }
}

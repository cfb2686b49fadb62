variable "key" {
  type    = string
  default = null
}
resource "aws_sqs_queue" "a" {
  name                    = "a"
  kms_master_key_id       = var.key
  sqs_managed_sse_enabled = var.key == null ? true : null
}

variable "key" {}
resource "aws_sqs_queue" "q" {
  name                    = "q"
  kms_master_key_id       = var.key
  sqs_managed_sse_enabled = var.key == null ? false : null
}

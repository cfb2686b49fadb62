variable "principals" { default = ["*"] }
resource "aws_sqs_queue_policy" "p" {
  queue_url = "q"
  policy = jsonencode({
    Statement = [for p in var.principals : { Effect = "Allow", Principal = p, Action = "sqs:*", Resource = "*" }]
  })
}

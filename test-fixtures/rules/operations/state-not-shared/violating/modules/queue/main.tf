resource "aws_sqs_queue" "batch" { # fine: only called by others
  name = "batch"
}

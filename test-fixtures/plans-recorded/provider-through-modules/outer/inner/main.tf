resource "aws_sqs_queue" "there" { name = "there" }

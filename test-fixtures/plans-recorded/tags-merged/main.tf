locals { common = { Env = "prod", Owner = "ops" } }
resource "aws_sqs_queue" "a" {
  name = "a"
  tags = merge(local.common, { Owner = "dev", Name = "a" })
}

# fine: タグがあっても、文書を置く場所ではない
resource "aws_sqs_queue" "work" {
  name = "work"
  tags = { DataClass = "gyosei-bunsho" }
}

# fine: ログの保管先
resource "aws_cloudwatch_log_group" "app" {
  name = "/portal/app"
}

# checklist: No baseline template in use
# 人が確かめる項目になり、指摘は出さない
resource "aws_sqs_queue" "orders" {
  name = "orders"
}

# fine: 一覧が与えられなければ、何も問わない
resource "aws_dynamodb_table" "residents" {
  name     = "residents"
  hash_key = "id"
}

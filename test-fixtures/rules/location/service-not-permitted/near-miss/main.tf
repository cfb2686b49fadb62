# fine: 型の名前にはないが、EC2のもの
resource "aws_security_group" "web" {
  name = "web"
}

# fine: Step Functions の型の名前は sfn
resource "aws_sfn_state_machine" "batch" {
  name       = "batch"
  role_arn   = "arn:aws:iam::111122223333:role/batch"
  definition = "{}"
}

# fine: クラウドのサービスではない
resource "random_password" "db" {
  length = 32
}

# fine: 読み出すだけでは使うことにならない
data "aws_dynamodb_table" "other" {
  name = "other"
}

# fine: 作られない
resource "aws_dynamodb_table" "old" {
  count    = 0
  name     = "old"
  hash_key = "id"
}

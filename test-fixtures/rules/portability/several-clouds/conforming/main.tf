provider "aws" {
  region = "ap-northeast-1"
}

# fine: 一つのクラウドだけ
resource "aws_lambda_function" "uketsuke" {
  function_name = "uketsuke"
  role          = "arn:aws:iam::111122223333:role/uketsuke"
  runtime       = "python3.13"
}

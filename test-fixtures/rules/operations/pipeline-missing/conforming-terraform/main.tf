provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_codepipeline" "delivery" { # fine: a pipeline
  name     = "delivery"
  role_arn = "arn:aws:iam::111122223333:role/delivery"
}

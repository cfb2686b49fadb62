provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_ecr_repository" "app" { # fine: 書き換えを禁じている
  name                 = "app"
  image_tag_mutability = "IMMUTABLE"
}

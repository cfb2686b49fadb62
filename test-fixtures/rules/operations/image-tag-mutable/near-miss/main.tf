provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_ecr_repository" "app" { # fine: latestだけを例外として、書き換えを禁じている
  name                 = "app"
  image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"

  image_tag_mutability_exclusion_filter {
    filter      = "latest*"
    filter_type = "WILDCARD"
  }
}

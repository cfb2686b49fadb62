provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_ecr_repository" "silent" { # expect: advice image-tag-mutable
  name = "silent"
}

resource "aws_ecr_repository" "written" {
  name                 = "written"
  image_tag_mutability = "MUTABLE" # expect: advice image-tag-mutable
}
